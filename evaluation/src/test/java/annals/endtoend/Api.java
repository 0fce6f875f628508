package annals.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The public API as a client of it. */
final class Api {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;
  private final String token;

  Api(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** The answer to a GET that must succeed. */
  JsonNode get(String path, Map<String, String> query) {
    return json(send(path, query), 200);
  }

  /** All rows of a list, page by page. */
  List<JsonNode> all(String path, String plural, Map<String, String> query) {
    List<JsonNode> rows = new ArrayList<>();
    Map<String, String> next = new java.util.HashMap<>(query);
    next.put("pageSize", "200");
    while (true) {
      JsonNode page = get(path, next);
      page.path(plural).forEach(rows::add);
      String pageToken = page.path("nextPageToken").asText("");
      if (pageToken.isEmpty()) {
        return rows;
      }
      next.put("pageToken", pageToken);
    }
  }

  /** The answer to a GET that asks for a media type. */
  HttpResponse<String> get(String path, String mediaType) {
    return send(request(path).header("Accept", mediaType));
  }

  /** The answer to a request with a JSON body. */
  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  /** The JSON of an answer that must have a status. */
  static JsonNode json(HttpResponse<String> response, int status) {
    if (response.statusCode() != status) {
      throw new AssertionError(
          response.request().uri() + " answered " + response.statusCode() + response.body());
    }
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(String path, Map<String, String> query) {
    String parameters =
        query.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&", "?", ""));
    return send(request(path + parameters));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
