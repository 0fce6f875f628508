package annals.kubernetes.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The {@code application.properties} of a service. */
record ServiceProperties(Map<String, String> values) {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(ANNALS_\\w+)(?::([^}]*))?}");

  static ServiceProperties read(Path module) {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(module.resolve("src/main/resources/application.properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("%"))
        .forEach(key -> values.put(key, properties.getProperty(key)));
    return new ServiceProperties(values);
  }

  /** The variables that the properties read. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String value : values.values()) {
      Matcher matcher = VARIABLE.matcher(value);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }

  /** The names of the gRPC clients. */
  Set<String> clients() {
    Pattern host = Pattern.compile("quarkus\\.grpc\\.clients\\.(\\w+)\\.host");
    return values.keySet().stream()
        .map(host::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A property's value where these variables are set. */
  String value(String key, Map<String, String> set) {
    return VARIABLE
        .matcher(values.getOrDefault(key, "absent"))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    set.getOrDefault(
                        found.group(1), found.group(2) == null ? "absent" : found.group(2))));
  }

  /** Properties that would be empty, missing or this machine's own if only these were set. */
  Map<String, String> left(Set<String> set) {
    Map<String, String> left = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          Matcher matcher = VARIABLE.matcher(value);
          while (matcher.find()) {
            String fallback = matcher.group(2);
            boolean useless =
                fallback == null
                    || fallback.isEmpty()
                    || fallback.contains("localhost")
                    || fallback.contains("127.0.0.1");
            if (useless && !set.contains(matcher.group(1)) && !set.contains(variable(key))) {
              left.put(key, fallback == null ? "missing" : "'" + fallback + "'");
            }
          }
        });
    return left;
  }

  /** The variable that overrides a property, by the rule of MicroProfile Config. */
  static String variable(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
