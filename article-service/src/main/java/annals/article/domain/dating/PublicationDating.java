package annals.article.domain.dating;

import annals.article.domain.EdtfDate;
import annals.article.domain.PublicationDate;
import annals.article.domain.Segment;
import annals.article.domain.SegmentKind;
import annals.article.domain.TextSpan;
import annals.article.domain.dating.PrintedDates.Found;
import annals.article.domain.dating.Stamps.Kind;
import annals.article.domain.dating.Stamps.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The publication date that a text states outright: a stamp beside the byline or a dateline with a
 * full date. Never concluded from the story.
 */
public final class PublicationDating {
  private final List<Statement> statements;

  private record Statement(Kind kind, PublicationDate date) {}

  private PublicationDating(List<Statement> statements) {
    this.statements = statements;
  }

  /** Reads the stamps of a clean text. */
  public static PublicationDating of(String text, List<Segment> segments) {
    List<Statement> statements = new ArrayList<>();
    boolean manyDates = printsDatesAsHeadings(text, segments);
    for (Segment segment : segments) {
      if (segment.kind() == SegmentKind.BYLINE) {
        for (Stamp stamp : Stamps.in(segment.of(text))) {
          if (stamp.kind() != Kind.PLAIN || !manyDates) {
            statements.add(
                new Statement(
                    stamp.kind(), stated(text, segment, stamp.start(), stamp.end(), stamp.date())));
          }
        }
      } else if (segment.kind() == SegmentKind.DATELINE) {
        List<Found> dates = PrintedDates.in(segment.of(text));
        if (dates.size() == 1) {
          Found found = dates.getFirst();
          statements.add(
              new Statement(
                  Kind.PLAIN, stated(text, segment, found.start(), found.end(), found.date())));
        }
      }
    }
    return new PublicationDating(statements);
  }

  /**
   * When it came out: as a label says; else by an unlabelled stamp or dateline; else, since the
   * text is what it was on that day, when it was last updated.
   */
  public Optional<PublicationDate> published() {
    return first(Kind.PUBLISHED)
        .or(() -> first(Kind.PLAIN))
        .or(() -> first(Kind.UPDATED))
        .map(Statement::date);
  }

  /** When it says it was last changed. */
  public Optional<EdtfDate> updated() {
    return first(Kind.UPDATED).map(statement -> statement.date().date());
  }

  private Optional<Statement> first(Kind kind) {
    return statements.stream().filter(statement -> statement.kind() == kind).findFirst();
  }

  /** A chronicle puts dates above its paragraphs; then a bare date dates a paragraph. */
  private static boolean printsDatesAsHeadings(String text, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.kind() == SegmentKind.HEADING)
        .anyMatch(segment -> !Stamps.in(segment.of(text)).isEmpty());
  }

  private static PublicationDate stated(
      String text, Segment segment, int start, int end, EdtfDate date) {
    int from = segment.start() + start;
    int to = segment.start() + end;
    return PublicationDate.stated(date, new TextSpan(from, to, text.substring(from, to)));
  }
}
