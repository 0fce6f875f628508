package annals.evaluation.identity;

import annals.entity.domain.EntityType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A labelled mention, one line of a mentions file.
 *
 * @param document the id of the document that has it
 * @param start offset into the document's text, in UTF-16 units
 * @param type PER, ORG, LOC or another
 * @param entity a Wikidata id, or what stands for "none": {@code <NIL>}
 */
record GoldMention(
    String corpus,
    String split,
    String document,
    int start,
    int end,
    String surface,
    String type,
    String entity) {
  private static final Pattern WIKIDATA_ID = Pattern.compile("Q\\d+");
  private static final int COLUMNS = 8;

  /** Reads a line of tab-separated columns in the order of the components. */
  static GoldMention parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < COLUMNS) {
      throw new IllegalArgumentException("not a line of a mentions file: " + line);
    }
    return new GoldMention(
        columns[0],
        columns[1],
        columns[2],
        Integer.parseInt(columns[3]),
        Integer.parseInt(columns[4]),
        columns[5],
        columns[6],
        columns[7]);
  }

  /** The line of a mentions file, with {@code id} for whom it names. */
  String line(String id) {
    return String.join(
        "\t",
        corpus,
        split,
        document,
        Integer.toString(start),
        Integer.toString(end),
        surface,
        type,
        id);
  }

  /** Whether the labels say whom it names. */
  boolean isLinked() {
    return WIKIDATA_ID.matcher(entity).matches();
  }

  /** What we call its type; empty for one that we do not read. */
  Optional<EntityType> entityType() {
    return switch (type) {
      case "PER" -> Optional.of(EntityType.PERSON);
      case "ORG" -> Optional.of(EntityType.ORGANIZATION);
      case "LOC" -> Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }
}
