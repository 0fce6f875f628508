package annals.gateway.timeline.format;

import annals.gateway.entity.EntityReferenceJson;
import annals.gateway.quote.SpeakerJson;
import annals.gateway.timeline.DateCertainty;
import annals.gateway.timeline.DateEvidenceJson;
import annals.gateway.timeline.DisagreementJson;
import annals.gateway.timeline.EntryJson;
import annals.gateway.timeline.EventDateJson;
import annals.gateway.timeline.EventDateJson.Precision;
import annals.gateway.timeline.EventOutcome;
import annals.gateway.timeline.EvidenceJson;
import annals.gateway.timeline.ImportanceJson;
import annals.gateway.timeline.ManualSourceJson;
import annals.gateway.timeline.ParticipantJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timeline that nobody lived, with every kind of date and line. */
final class Samples {
  static final String BASE = "https://annals.invalid";
  private static final String ARTICLE = "01890000-0000-7000-8000-0000000000a";

  private static final String ENTRY = "01890000-0000-7000-8000-0000000000f";

  private Samples() {}

  static TimelineDocument bridge() {
    return new TimelineDocument(
        "01890000-0000-7000-8000-000000000001",
        "The bridge at Sundvik",
        "How the crossing was planned, built and opened.",
        "https://pictures.invalid/bridge.jpg",
        BASE,
        BASE + "/v1/timelines/01890000-0000-7000-8000-000000000001",
        Instant.parse("2032-01-02T03:04:05Z"),
        List.of(
            new Line(ENTRY + 1, "Plans", plan(), List.of()),
            new Line(ENTRY + 2, "Plans", money(), List.of()),
            new Line(ENTRY + 3, "Works", works(), List.of()),
            new Line(ENTRY + 4, "Works", opening(), List.of()),
            new Line(ENTRY + 5, null, byHand(), List.of(gazette())),
            new Line(ENTRY + 6, null, calledOff(), List.of())),
        List.of(Line.of(undated())));
  }

  /** The text in every place that holds text. */
  static TimelineDocument filledWith(String text) {
    EvidenceJson words =
        new EvidenceJson(
            ARTICLE + 1, 1, 0, text.length(), text, text, text, speaker(text, null), null);
    EntryJson entry =
        new EntryJson(
            null,
            new EventDateJson("2031-05-06", Precision.DAY),
            null,
            text,
            text + " ",
            List.of(text + " ", text + "  "),
            List.of(new ParticipantJson(ARTICLE + 2, text, text)),
            1,
            0.5,
            List.of(new ImportanceJson("sources", 1, text)),
            false,
            null,
            List.of(words),
            List.of(new DisagreementJson(DisagreementJson.Kind.NUMBER, text, List.of(words))));
    ManualSourceJson manual = new ManualSourceJson(text, text, text, text, text, null);
    return new TimelineDocument(
        null,
        text,
        text,
        text,
        BASE,
        BASE + "/v1/timeline",
        null,
        List.of(new Line(null, text, entry, List.of(manual))),
        List.of());
  }

  /** A timeline of one line with this date. */
  static TimelineDocument dated(String edtf) {
    return new TimelineDocument(
        null,
        "A",
        null,
        null,
        BASE,
        BASE,
        null,
        List.of(Line.of(entry(edtf, "It was."))),
        List.of());
  }

  private static EntryJson plan() {
    return with(
        entry("2028", "The council of Sundvik voted for a bridge."),
        DateCertainty.STATED,
        EventOutcome.HAPPENED);
  }

  private static EntryJson money() {
    return with(
        entry(
            "2029~/2030-03",
            "Until last March, the county collected the money.",
            new DateEvidenceJson(0, 16, "Until last March", "2029~/2030-03", "RELATIVE_TO_TEXT")),
        DateCertainty.RELATIVE,
        EventOutcome.HAPPENED);
  }

  private static EntryJson works() {
    return with(
        entry("2030-24", "The piers were cast; divers said \u201cno fish left\u201d, twice."),
        DateCertainty.DISPUTED,
        EventOutcome.UNCONFIRMED);
  }

  private static EntryJson opening() {
    EntryJson entry = entry("2031-05-06", "Mayor Mara Lindqvist opened the bridge.");
    EvidenceJson said =
        new EvidenceJson(
            ARTICLE + 1,
            2,
            40,
            72,
            "\u201cIt holds,\u201d she told the crowd.",
            "Fjord Radio",
            "2031-05-07",
            speaker(
                "she",
                new EntityReferenceJson("01890000-0000-7000-8000-0000000000b1", "Mara Lindqvist")),
            null);
    return new EntryJson(
        "01890000-0000-7000-8000-0000000000e4",
        entry.date(),
        DateCertainty.STATED,
        entry.headline(),
        entry.text(),
        List.of(entry.text(), said.quote()),
        List.of(
            new ParticipantJson(
                "01890000-0000-7000-8000-0000000000b1", "Mara Lindqvist", "opened the bridge"),
            new ParticipantJson("01890000-0000-7000-8000-0000000000b2", "Odo Brandt", null)),
        2,
        0.75,
        List.of(new ImportanceJson("sources", 1.4, "2 independent sources")),
        false,
        EventOutcome.HAPPENED,
        List.of(entry.evidence().getFirst(), said),
        List.of(new DisagreementJson(DisagreementJson.Kind.DATE, "2031-05-05", List.of(said))));
  }

  private static EntryJson byHand() {
    EntryJson entry = entry("2031-06", "The toll ended.");
    return new EntryJson(
        null,
        entry.date(),
        DateCertainty.EDITED,
        entry.headline(),
        "From June on nobody paid.",
        List.of(),
        List.of(),
        0,
        0,
        List.of(),
        false,
        null,
        List.of(),
        List.of());
  }

  private static EntryJson calledOff() {
    return with(
        entry("2031-12-01", "The fair on the bridge, planned for December, will not be held."),
        DateCertainty.STATED,
        EventOutcome.CALLED_OFF);
  }

  private static EntryJson undated() {
    return entry("XXXX-02-18", "The ferry sank on a 18 February.");
  }

  private static ManualSourceJson gazette() {
    return new ManualSourceJson(
        "Order 7",
        "https://gazette.invalid/7",
        "County Gazette",
        "2031-05-30",
        "No toll from 1 June.",
        null);
  }

  private static EntryJson entry(String edtf, String text) {
    return entry(edtf, text, null);
  }

  private static EntryJson entry(String edtf, String text, @Nullable DateEvidenceJson dated) {
    return new EntryJson(
        null,
        new EventDateJson(edtf, Precision.DAY),
        null,
        text,
        text,
        List.of(text),
        List.of(),
        1,
        0.25,
        List.of(),
        false,
        null,
        List.of(
            new EvidenceJson(
                ARTICLE + 0, 1, 0, text.length(), text, "Harbour Post", "2031-05-06", null, dated)),
        List.of());
  }

  private static EntryJson with(EntryJson of, DateCertainty certainty, EventOutcome outcome) {
    return new EntryJson(
        of.event(),
        of.date(),
        certainty,
        of.headline(),
        of.text(),
        of.sentences(),
        of.participants(),
        of.sources(),
        of.score(),
        of.importance(),
        of.expected(),
        outcome,
        of.evidence(),
        of.disagreements());
  }

  private static SpeakerJson speaker(String text, @Nullable EntityReferenceJson entity) {
    return new SpeakerJson(text, 0, text.length(), entity);
  }
}
