package annals.gateway.openapi;

import annals.gateway.http.Problem;
import annals.gateway.http.ProblemType;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to every operation the failures and headers that its method brings with it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonResponses implements OASFilter {
  private static final String CSV = "text/csv";
  private static final String REFERENCE = "#/components/responses/";
  private static final List<String> MERGED = List.of("/v1/entities/{id}", "/v1/events/{id}");
  private static final Map<String, String> HEADERS =
      Map.of(
          "If-None-Match", "Tags that the caller has; 304 when one is current.",
          "If-Match", "The tag that the change rests on, or *. Required.",
          "Idempotency-Key",
              "1 to 255 printable ASCII characters; the same key makes nothing twice.");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Stream.of(ProblemType.values())
        .collect(Collectors.groupingBy(ProblemType::status))
        .forEach(
            (status, types) ->
                api.getComponents()
                    .addResponse(
                        "Problem" + status,
                        problem(
                            types.stream()
                                .map(type -> type.title() + " (" + type.name() + ")")
                                .collect(Collectors.joining("; ", "", ".")))));
    api.getPaths()
        .getPathItems()
        .forEach(
            (path, item) ->
                item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    TreeSet<Integer> statuses = new TreeSet<>(List.of(400, 401, 403, 406, 500, 503));
    if (path.contains("{")) {
      statuses.add(404);
    }
    if (method == HttpMethod.POST || method == HttpMethod.PATCH) {
      statuses.addAll(List.of(409, 413, 415));
    }
    if (takes(operation, "If-Match")) {
      statuses.addAll(List.of(412, 428));
    }
    if (method == HttpMethod.GET && MERGED.stream().anyMatch(path::startsWith)) {
      operation
          .getResponses()
          .addAPIResponse(
              "301",
              OASFactory.createAPIResponse().description("Merged; Location is the survivor's."));
    }
    statuses.forEach(
        status ->
            operation
                .getResponses()
                .addAPIResponse(
                    "" + status,
                    OASFactory.createAPIResponse().ref(REFERENCE + "Problem" + status)));
    describeHeaders(operation);
    describeFormats(operation);
    sort(operation);
  }

  private static boolean takes(Operation operation, String header) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(one -> header.equals(one.getName()));
  }

  private static void sort(Operation operation) {
    APIResponses sorted = OASFactory.createAPIResponses();
    new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(sorted::addAPIResponse);
    operation.setResponses(sorted);
  }

  /** What is sent in another form than the API's own JSON is text, or JSON of that form. */
  private static void describeFormats(Operation operation) {
    APIResponse success = operation.getResponses().getAPIResponse("200");
    if (success == null
        || success.getContent() == null
        || !success.getContent().hasMediaType(CSV)) {
      return;
    }
    success
        .getContent()
        .getMediaTypes()
        .forEach(
            (name, type) -> {
              if (!name.equals("application/json")) {
                type.setSchema(
                    OASFactory.createSchema()
                        .addType(name.endsWith("+json") ? SchemaType.OBJECT : SchemaType.STRING));
              }
            });
  }

  private static void describeHeaders(Operation operation) {
    if (operation.getParameters() == null) {
      return;
    }
    for (Parameter parameter : operation.getParameters()) {
      String description = HEADERS.get(parameter.getName());
      if (parameter.getIn() == Parameter.In.HEADER && description != null) {
        parameter.setDescription(description);
      }
      if ("If-None-Match".equals(parameter.getName())) {
        operation
            .getResponses()
            .addAPIResponse(
                "304", OASFactory.createAPIResponse().description("The tag is still current."));
      }
    }
  }

  private static APIResponse problem(String description) {
    return OASFactory.createAPIResponse()
        .description(description)
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
  }
}
