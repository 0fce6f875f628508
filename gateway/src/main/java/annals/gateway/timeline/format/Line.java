package annals.gateway.timeline.format;

import annals.gateway.format.DateSpan;
import annals.gateway.format.DateWords;
import annals.gateway.timeline.DateEvidenceJson;
import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.EntryJson;
import annals.gateway.timeline.EventOutcome;
import annals.gateway.timeline.EvidenceJson;
import annals.gateway.timeline.ManualSourceJson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline as formats show it.
 *
 * @param id of the entry of a saved timeline; null for a timeline on demand
 * @param group title of its group
 */
public record Line(
    @Nullable String id,
    @Nullable String group,
    EntryJson entry,
    List<ManualSourceJson> manualSources) {

  /** Copies the list. */
  public Line {
    manualSources = List.copyOf(manualSources);
  }

  /** A line of a timeline on demand. */
  public static Line of(EntryJson entry) {
    return new Line(null, null, entry, List.of());
  }

  /** An id as a URI, the same whenever the line is asked for. */
  String uri() {
    String known = id == null ? entry.event() : id;
    if (known != null) {
      return "urn:uuid:" + known;
    }
    return entry.evidence().isEmpty()
        ? "urn:annals:line:" + Integer.toHexString(Objects.hash(entry.date().edtf(), headline()))
        : "urn:annals:words:%s:%d:%d"
            .formatted(
                entry.evidence().getFirst().article(),
                entry.evidence().getFirst().revision(),
                entry.evidence().getFirst().start());
  }

  /** What is read first: the headline, or the text where there is none. */
  String headline() {
    return entry.headline().isBlank() ? entry.text() : entry.headline();
  }

  /** What else is told: the sentences that the headline does not tell already. */
  List<String> told() {
    List<String> sentences =
        entry.sentences().isEmpty() ? List.of(entry.text()) : entry.sentences();
    return Stream.concat(Stream.of(entry.text()), sentences.stream())
        .distinct()
        .filter(sentence -> !sentence.isBlank() && !sentence.equals(headline()))
        .toList();
  }

  /** The date in words. */
  String dateWords() {
    return DateWords.of(entry.date().edtf());
  }

  /** The days it may have been; null when the year is not known. */
  @Nullable DateSpan span() {
    return DateSpan.of(entry.date().edtf());
  }

  /** What is to be known of the date and of what became of it; empty when nothing is special. */
  List<String> remarks() {
    return Stream.of(certainty(), outcome(entry.outcome(), entry.expected()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** What sources say otherwise, in words. */
  static String othersSay(DisagreementJson other) {
    return "Others say "
        + (other.kind() == DisagreementJson.Kind.DATE
            ? DateWords.of(other.value())
            : other.value());
  }

  /** Where it is told, the best first. */
  List<Citation> citations(String base) {
    return Stream.concat(
            entry.evidence().stream().map(evidence -> Citation.of(evidence, base)),
            manualSources.stream().map(source -> Citation.of(source, base)))
        .toList();
  }

  private @Nullable String certainty() {
    return switch (entry.certainty()) {
      case null -> null;
      case STATED -> null;
      case RELATIVE -> "date counted from " + countedFrom();
      case INFERRED -> "no source dates it; the day of publication stands in";
      case DISPUTED -> "sources give different dates";
      case EDITED -> "date set by an editor";
    };
  }

  /** The words that date it, in quotation marks. */
  private String countedFrom() {
    return entry.evidence().stream()
        .map(EvidenceJson::date)
        .filter(date -> date != null && Objects.equals(date.edtf(), entry.date().edtf()))
        .map(DateEvidenceJson::text)
        .findFirst()
        .map(words -> "\u201c" + words + "\u201d")
        .orElse("the words of its source");
  }

  private static @Nullable String outcome(@Nullable EventOutcome outcome, boolean expected) {
    return switch (outcome) {
      case null -> expected ? "expected" : null;
      case HAPPENED -> null;
      case EXPECTED -> "expected";
      case CALLED_OFF -> "called off";
      case UNCONFIRMED -> "no report says whether it took place";
    };
  }
}
