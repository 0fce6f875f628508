package annals.local.imports;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param path what to hand in
 * @param url of the installation, without a path
 * @param token of the user; empty for the local run's editor
 */
record ImportArguments(Path path, URI url, Optional<String> token) {
  static final String USAGE =
      """
      Usage: ./annals import PATH [--url URL] [--token TOKEN]

      PATH is a folder (with all folders below it), a .zip, .txt, .html or .ndjson file. A folder
      or zip may hold a manifest.csv (file,published,source,url,title; all but the first optional).
      Without --url it goes to the local run as its editor. A token can also be given in the
      environment variable ANNALS_TOKEN.""";

  static final URI LOCAL = URI.create("http://localhost:8080");

  /** Reads the command line; throws IllegalArgumentException with the reason if it is wrong. */
  static ImportArguments parse(List<String> arguments, Map<String, String> environment) {
    Deque<String> left = new ArrayDeque<>(arguments);
    Optional<Path> path = Optional.empty();
    URI url = LOCAL;
    Optional<String> token = Optional.ofNullable(environment.get("ANNALS_TOKEN"));
    while (!left.isEmpty()) {
      String word = left.pop();
      if (word.equals("--url")) {
        url = address(value(word, left));
      } else if (word.equals("--token")) {
        token = Optional.of(value(word, left));
      } else if (word.startsWith("--")) {
        throw new IllegalArgumentException("unknown option " + word);
      } else if (path.isPresent()) {
        throw new IllegalArgumentException("one path at a time, please: " + word);
      } else {
        path = Optional.of(Path.of(word));
      }
    }
    if (!url.equals(LOCAL) && token.isEmpty()) {
      throw new IllegalArgumentException("another installation needs a --token");
    }
    return new ImportArguments(
        path.orElseThrow(() -> new IllegalArgumentException("which folder or file?")), url, token);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty() || left.peek().startsWith("--")) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.pop();
  }

  private static URI address(String text) {
    URI url = URI.create(text.replaceAll("/+$", ""));
    if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
      throw new IllegalArgumentException("not an http address: " + text);
    }
    return url;
  }
}
