package annals.timeline.domain.statements;

import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an article that reports something.
 *
 * @param id the same for the same sentence of the same revision
 * @param article the article
 * @param revision the revision of its text
 * @param span where the sentence stands
 * @param text the sentence, exactly as it stands there
 * @param position sentences of the article before it; 0 is the lead
 * @param date when it happened, or null if the sentence does not say
 * @param timed whether it names a time, be it one that has no date ("last Thursday" of an unknown
 *     week)
 * @param participants whom it concerns
 * @param outlook whether it reports the happening, foresees it or says that it was called off
 * @param voice who says it, when it is somebody's words
 * @param quality how well it would do as a line of a timeline, 0 to 1
 */
public record Statement(
    UUID id,
    UUID article,
    long revision,
    TextSpan span,
    String text,
    int position,
    @Nullable StatementDate date,
    boolean timed,
    List<Participant> participants,
    Outlook outlook,
    @Nullable Voice voice,
    double quality) {

  /** Copies the participants and refuses a statement whose text does not fill its span. */
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(outlook, "outlook");
    participants = List.copyOf(participants);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("statement text of " + text.length() + " in " + span);
    }
  }

  /** A statement that reports or foresees. */
  public Statement(
      UUID id,
      UUID article,
      long revision,
      TextSpan span,
      String text,
      int position,
      @Nullable StatementDate date,
      List<Participant> participants,
      boolean expected,
      @Nullable Voice voice,
      double quality) {
    this(
        id,
        article,
        revision,
        span,
        text,
        position,
        date,
        date != null && !date.isInferred(),
        participants,
        expected ? Outlook.EXPECTED : Outlook.REPORTED,
        voice,
        quality);
  }

  /**
   * The id of a statement.
   *
   * @param start where the sentence starts
   * @param further how many statements of the same sentence come before it
   */
  public static UUID idOf(UUID article, ArticleVersion version, int start, int further) {
    String name = article + ":" + version.revision() + ":" + start + ":" + further;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it has a place on the calendar. */
  public boolean isPlaced() {
    return date != null && date.isPlaced();
  }

  /** Whether it speaks of something planned or foreseen. */
  public boolean expected() {
    return outlook == Outlook.EXPECTED;
  }

  /** Whether no words date it and the day of publication stands in. */
  public boolean isInferred() {
    return date != null && date.isInferred();
  }

  /** The same without a date that no words give. */
  public Statement asStated() {
    return isInferred()
        ? new Statement(
            id,
            article,
            revision,
            span,
            text,
            position,
            null,
            timed,
            participants,
            outlook,
            voice,
            quality)
        : this;
  }
}
