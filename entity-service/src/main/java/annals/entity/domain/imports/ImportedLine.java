package annals.entity.domain.imports;

/** What one line of a file came to. Lines count from 1; empty ones come to nothing. */
public sealed interface ImportedLine {
  /** Its number; of a record over several lines, that of the first. */
  long line();

  /** It describes a person or an organisation. */
  record Taken(long line, ImportedEntity entity) implements ImportedLine {}

  /** It describes something else. */
  record Skipped(long line) implements ImportedLine {}

  /**
   * It cannot be read.
   *
   * @param reason a sentence for the person who made the file
   */
  record Rejected(long line, String reason) implements ImportedLine {}
}
