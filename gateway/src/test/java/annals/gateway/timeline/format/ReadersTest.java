package annals.gateway.timeline.format;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that others wrote for calendars and feeds read what we write. */
class ReadersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void calendarsKnowTheDaysOfEachEntry() {
    // When
    ICalendar calendar =
        calendar(TimelineFormats.body(TimelineFormat.CALENDAR, Samples.bridge(), JSON));

    // Then
    assertThat(calendar.getEvents()).hasSize(6);
    assertThat(calendar.getJournals()).hasSize(1);
    assertThat(calendar.getEvents())
        .allSatisfy(
            event -> {
              assertThat(event.getDateStart().getValue().hasTime()).isFalse();
              assertThat(event.getDateEnd().getValue()).isAfter(event.getDateStart().getValue());
            });
    VEvent opening = calendar.getEvents().get(3);
    assertThat(opening.getSummary().getValue())
        .isEqualTo("Mayor Mara Lindqvist opened the bridge.");
    assertThat(opening.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20310506");
    assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("annals.gateway.timeline.format.HostileTextTest#texts")
  void calendarsReadOneEntryWhateverItsWords(String text) {
    ICalendar calendar =
        calendar(TimelineFormats.body(TimelineFormat.CALENDAR, Samples.filledWith(text), JSON));

    assertThat(calendar.getEvents()).hasSize(1);
    assertThat(calendar.getJournals()).isEmpty();
  }

  @Test
  void feedReadersKnowTitleDayAndWordsOfEachEntry() throws FeedException {
    // When
    SyndFeed feed =
        new SyndFeedInput()
            .build(
                new StringReader(
                    TimelineFormats.body(TimelineFormat.ATOM, Samples.bridge(), JSON)));

    // Then
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("The bridge at Sundvik");
    assertThat(feed.getEntries()).hasSize(7);
    assertThat(feed.getEntries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getUri()).startsWith("urn:");
              assertThat(entry.getUpdatedDate()).isNotNull();
              assertThat(entry.getContents()).singleElement().extracting("type").isEqualTo("html");
            });
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .contains("6 May 2031: Mayor Mara Lindqvist opened the bridge.");
  }

  /** Reads a calendar; whatever the reader finds fault with fails. */
  private static ICalendar calendar(String text) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
    assertThat(warnings).allMatch(List::isEmpty);
    return calendar;
  }
}
