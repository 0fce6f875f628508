package annals.kubernetes.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML as JSON trees. A key that stands twice in one mapping is refused. */
public final class Yaml {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Yaml() {}

  /** Every document of a file that is not empty. */
  public static List<ObjectNode> documents(Path file) {
    return documents(text(file), file.toString());
  }

  /** Every document of the text that is not empty; {@code origin} is named in errors. */
  public static List<ObjectNode> documents(String text, String origin) {
    List<ObjectNode> documents = new ArrayList<>();
    for (JsonNode tree : trees(text, origin)) {
      if (!(tree instanceof ObjectNode document)) {
        throw new IllegalArgumentException(origin + ": not a mapping");
      }
      documents.add(document);
    }
    return documents;
  }

  /** The only document of a file. */
  public static JsonNode single(Path file) {
    List<JsonNode> trees = trees(text(file), file.toString());
    if (trees.size() != 1) {
      throw new IllegalArgumentException(file + ": one document expected, not " + trees.size());
    }
    return trees.getFirst();
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> trees(String text, String origin) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(origin).setAllowDuplicateKeys(false).build();
    List<JsonNode> trees = new ArrayList<>();
    try {
      for (Object document : new Load(settings).loadAllFromString(text)) {
        if (document != null) {
          trees.add(JSON.valueToTree(document));
        }
      }
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(origin + ": " + e.getMessage(), e);
    }
    return trees;
  }
}
