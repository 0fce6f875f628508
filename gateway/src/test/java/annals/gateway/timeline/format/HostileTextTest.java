package annals.gateway.timeline.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Texts made to break out of each format come back from a parser as they went in. */
class HostileTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SEEDS = 60;

  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "\n",
          "\r\n",
          "=cmd|' /C calc'!A0",
          "+1",
          "-2",
          "@SUM(A1)",
          "\t",
          ",",
          ";",
          "\\",
          "]]>",
          "<script>alert(1)</script>",
          "<b onclick=x>",
          "&amp;",
          "&",
          "\u202e",
          "\u05d0\u05d1",
          "\ud83d\ude00",
          "\ud842\udfb7",
          "**",
          "_a_",
          "`",
          "[a](javascript:x)",
          "![",
          "# ",
          "- ",
          "1. ",
          "> ",
          "|",
          "https://evil.invalid/",
          "BEGIN:VEVENT",
          "END:VCALENDAR\r\n",
          "plain words ",
          "\u0001",
          "\u2028",
          "\ufffe",
          "~~",
          "    ",
          "\u00e9",
          "{{x}}",
          "${x}",
          "x".repeat(90));

  static Stream<String> texts() {
    Stream<String> mixed =
        Stream.iterate(1L, seed -> seed + 1)
            .limit(SEEDS)
            .map(
                seed -> {
                  Random random = new Random(seed);
                  StringBuilder text = new StringBuilder("t");
                  for (int i = random.nextInt(6); i >= 0; i--) {
                    text.append(PIECES.get(random.nextInt(PIECES.size())));
                  }
                  return seed % 2 == 0 ? text.substring(1) : text.toString();
                });
    return Stream.concat(PIECES.stream(), mixed);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comesBackFromCsvAsNoFormula(String text) throws IOException {
    String csv = body(TimelineFormat.CSV, text);
    List<CSVRecord> rows =
        CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv)).getRecords();
    assertThat(rows).hasSize(1);
    String headline = rows.getFirst().get("headline");
    assertThat(headline.startsWith("'") ? headline.substring(1) : headline)
        .isEqualTo(text.startsWith("'") ? text.substring(1) : text);
    rows.getFirst()
        .forEach(
            cell ->
                assertThat(cell.stripLeading())
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comesBackFromCalendars(String text) {
    String calendar = body(TimelineFormat.CALENDAR, text);
    assertThat(calendar).endsWith("END:VCALENDAR\r\n");
    List<String> lines = List.of(calendar.split("\r\n"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    List<String> unfolded = List.of(calendar.replace("\r\n ", "").split("\r\n"));
    assertThat(unfolded).filteredOn(line -> line.startsWith("BEGIN:")).hasSize(2);
    assertThat(unfolded)
        .allMatch(line -> line.chars().noneMatch(c -> c == '\n' || c == '\r' || c == 0));
    String summary =
        unfolded.stream().filter(line -> line.startsWith("SUMMARY:")).findFirst().orElse("");
    assertThat(unescaped(summary.substring(Math.min(8, summary.length()))))
        .isEqualTo(withoutControls(text.isBlank() ? text + " " : text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comesBackFromAtom(String text)
      throws ParserConfigurationException, IOException, SAXException {
    String atom = body(TimelineFormat.ATOM, text);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(atom)))
            .getDocumentElement();
    assertThat(feed.getElementsByTagNameNS("*", "entry").getLength()).isEqualTo(1);
    String content = feed.getElementsByTagNameNS("*", "content").item(0).getTextContent();
    assertHarmless(Jsoup.parse(content));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comesBackFromEveryKindOfJson(String text) throws IOException {
    JsonNode feed = JSON.readTree(body(TimelineFormat.JSON_FEED, text));
    assertThat(feed.at("/title").asText()).isEqualTo(text);
    assertHarmless(Jsoup.parse(feed.at("/items/0/content_html").asText()));
    JsonNode linked = JSON.readTree(body(TimelineFormat.LINKED_DATA, text));
    assertThat(linked.at("/itemListElement/0/item/subjectOf/0/hasPart/text").asText())
        .isEqualTo(text);
    JsonNode slides = JSON.readTree(body(TimelineFormat.TIMELINE_JS, text));
    assertHarmless(Jsoup.parse(slides.at("/events/0/text/text").asText()));
    assertHarmless(Jsoup.parse(slides.at("/events/0/text/headline").asText()));
    assertHarmless(Jsoup.parse(slides.at("/events/0/group").asText()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comesBackFromThePage(String text) {
    Document page = Jsoup.parse(body(TimelineFormat.PAGE, text));
    assertHarmless(page);
    assertThat(page.select("ol > li")).hasSize(1);
    assertThat(page.title()).isEqualTo(Jsoup.parse("<title></title>").title() + squeezed(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void comesBackFromMarkdownAsTextAlone(String text) {
    Node markdown = Parser.builder().build().parse(body(TimelineFormat.MARKDOWN, text));
    assertHarmless(Jsoup.parse(HtmlRenderer.builder().build().render(markdown)));
    markdown.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            assertThat(link.getDestination()).startsWith("https://");
            visitChildren(link);
          }

          @Override
          public void visit(HardLineBreak lineBreak) {
            assertThat(lineBreak).as("a line break that nobody wrote").isNull();
          }
        });
  }

  private static void assertHarmless(Document html) {
    assertThat(html.select("script, b, iframe, style:not(head > style), form")).isEmpty();
    assertThat(html.getAllElements())
        .allMatch(
            element ->
                element.attributes().asList().stream()
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(html.select("a[href]"))
        .allMatch(
            link ->
                link.attr("href").startsWith(Samples.BASE)
                    || link.attr("href").startsWith("https://evil.invalid/"));
  }

  private static String body(TimelineFormat format, String text) {
    return TimelineFormats.body(format, Samples.filledWith(text), JSON);
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) == '\\') {
        i++;
        text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
      } else {
        text.append(value.charAt(i));
      }
    }
    return text.toString();
  }

  private static String withoutControls(String text) {
    StringBuilder kept = new StringBuilder();
    text.replace("\r\n", "\n")
        .chars()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  /** Blanks as a parser of titles joins them. */
  private static String squeezed(String text) {
    Document title = Jsoup.parse("<title></title>");
    title.title(text);
    return title.title();
  }
}
