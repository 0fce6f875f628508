package annals.entity.formats;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.domain.imports.ImportedLine.Rejected;
import annals.entity.domain.imports.ImportedLine.Skipped;
import annals.entity.domain.imports.ImportedLine.Taken;
import annals.entity.domain.imports.ImportedName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WikidataEntityReaderTest {
  private static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";
  private static final String JULIAN = "http://www.wikidata.org/entity/Q1985786";

  @Test
  void readsAPersonFromADump() {
    // Given
    String item =
        item(
            "Q99",
            terms("en", "Odalys Brandvik", "ru", "Одалис Брандвик", "de", "Odalys Brandvik"),
            "{\"ru\":[{\"language\":\"ru\",\"value\":\"Брандвик\"}],"
                + "\"en\":[{\"language\":\"en\",\"value\":\"Ody\"}]}",
            claim("P106", entity("Q901")),
            claim("P31", entity("Q5")),
            claim("P27", entity("Q20"), entity("Q123456789"), entity("Q145")),
            claim("P569", time("+1961-04-03T00:00:00Z", 11, GREGORIAN)),
            claim("P570", time("+2020-00-00T00:00:00Z", 9, GREGORIAN)),
            claim("P39", entity("Q30461")));

    // When
    List<ImportedLine> lines = Lines.of(new WikidataEntityReader(), "[\n" + item + ",\n]\n");

    // Then
    assertThat(lines)
        .containsExactly(
            new Taken(
                2,
                new ImportedEntity(
                    EntityType.PERSON,
                    "Odalys Brandvik",
                    List.of(
                        alias("Одалис Брандвик", "ru"),
                        alias("Ody", "en"),
                        alias("Брандвик", "ru")),
                    List.of(),
                    Map.of("wikidata", "Q99"),
                    Set.of("no", "gb"),
                    "polar scientist",
                    "1961-04-03",
                    "2020")));
  }

  @Test
  void readsFormerNamesOfAnOrganisation() {
    // Given
    String former =
        "{\"mainsnak\":{\"datavalue\":{\"value\":{\"text\":\"Kelp Works\",\"language\":\"en\"}}},"
            + "\"qualifiers\":{\"P580\":[{\"datavalue\":{\"value\":"
            + time("+1999-05-00T00:00:00Z", 10, GREGORIAN)
            + "}}],\"P582\":[{\"datavalue\":{\"value\":"
            + time("+2004-00-00T00:00:00Z", 9, GREGORIAN)
            + "}}]},\"rank\":\"normal\"}";
    String item =
        item(
            "Q98",
            terms("mul", "Kelp"),
            "[]",
            "\"P1448\":[" + former + "]",
            claim("P31", entity("Q123456789"), entity("Q4830453")),
            claim("P1278", "\"LEI1\""),
            claim("P17", entity("Q34")));

    // When
    ImportedEntity kelp = Lines.entity(Lines.of(new WikidataEntityReader(), item), 0);

    // Then
    assertThat(kelp.type()).isEqualTo(EntityType.ORGANIZATION);
    assertThat(kelp.name()).isEqualTo("Kelp");
    assertThat(kelp.names())
        .containsExactly(
            new ImportedName("Kelp Works", "en", ImportedName.Kind.FORMER, "1999-05", "2004"));
    assertThat(kelp.externalIds())
        .containsOnly(Map.entry("wikidata", "Q98"), Map.entry("lei", "LEI1"));
    assertThat(kelp.countries()).containsExactly("se");
  }

  @Test
  void skipsOtherThingsAlsoWhenAReferenceSaysOtherwise() {
    // Given
    String place = item("Q1", terms("en", "Oslo"), "[]", claim("P31", entity("Q515")));
    String nothing = item("Q2", terms("en", "\\\"P31\\\":[ is here"), "[]");
    String inQualifier =
        item(
            "Q3",
            terms("en", "Tale"),
            "[]",
            "\"P50\":[{\"mainsnak\":{},\"qualifiers\":{\"P31\":[{\"snaktype\":\"value\",\"datavalue\":"
                + "{\"value\":{\"id\":\"Q5\"}}}]},\"rank\":\"normal\"}]",
            claim("P31", entity("Q571")));
    String deprecated =
        item(
            "Q4",
            terms("en", "Tale"),
            "[]",
            claim("P31", entity("Q5")).replace("normal", "deprecated"));

    // When
    List<ImportedLine> lines =
        Lines.of(
            new WikidataEntityReader(), String.join("\n", place, nothing, inQualifier, deprecated));

    // Then
    assertThat(lines)
        .containsExactly(new Skipped(1), new Skipped(2), new Skipped(3), new Skipped(4));
  }

  @Test
  void saysOfDatesNoMoreThanIsSure() {
    assertThat(birth(time("+1961-04-00T00:00:00Z", 10, GREGORIAN))).isEqualTo("1961-04");
    assertThat(birth(time("+1961-00-00T00:00:00Z", 8, GREGORIAN))).isEqualTo("196X");
    assertThat(birth(time("+1900-00-00T00:00:00Z", 7, GREGORIAN))).isEmpty();
    assertThat(birth(time("+1800-02-03T00:00:00Z", 11, JULIAN))).isEqualTo("1800");
    assertThat(birth(time("-0044-03-15T00:00:00Z", 11, GREGORIAN))).isEqualTo("-0044-03-15");
    assertThat(
            birth(
                time("+1961-00-00T00:00:00Z", 9, GREGORIAN),
                time("+1961-04-03T00:00:00Z", 11, GREGORIAN)))
        .isEqualTo("1961-04-03");
    assertThat(
            birth(
                time("+1961-04-03T00:00:00Z", 11, GREGORIAN),
                time("+1962-00-00T00:00:00Z", 9, GREGORIAN)))
        .isEmpty();
  }

  @Test
  void keepsAtMostTwoHundredNames() {
    String aliases =
        IntStream.range(0, 900)
            .mapToObj(i -> "{\"language\":\"en\",\"value\":\"Alias " + i + "\"}")
            .collect(Collectors.joining(",", "{\"en\":[", "]}"));
    String item = item("Q9", terms("en", "Ann"), aliases, claim("P31", entity("Q5")));

    assertThat(Lines.entity(Lines.of(new WikidataEntityReader(), item), 0).names())
        .hasSize(ImportedEntity.MOST_NAMES);
  }

  @Test
  void rejectsBrokenLinesAndTakesTheNext() {
    // Given
    String good = item("Q9", terms("en", "Zo\u00EB"), "[]", claim("P31", entity("Q5")));
    String nameless = item("Q9", "[]", "[]", claim("P31", entity("Q5")));
    String broken = good.substring(0, good.length() - 9) + "}";
    String file = String.join(",\n", "garbage", nameless, broken, good.substring(0, 30), good);

    // When
    List<ImportedLine> lines = Lines.of(new WikidataEntityReader(), file);
    List<ImportedLine> latin =
        Lines.of(new WikidataEntityReader(), good.getBytes(StandardCharsets.ISO_8859_1), 99);

    // Then
    assertThat(lines.subList(0, 4)).allSatisfy(l -> assertThat(l).isInstanceOf(Rejected.class));
    assertThat(Lines.entity(lines, 4).name()).isEqualTo("Zo\u00EB");
    assertThat(Lines.reason(latin, 0)).contains("UTF-8");
  }

  @Test
  void rejectsALineBeyondTheLimitWithoutKeepingIt() {
    List<ImportedLine> lines = new ArrayList<>();
    FileLines file = new FileLines((line, bytes, length) -> new Skipped(line), lines::add, 100);

    for (String part : List.of("a".repeat(60), "b".repeat(60), "c".repeat(500) + "\n", "next\n")) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      file.accept(bytes, bytes.length);
    }
    file.end();

    assertThat(Lines.reason(lines, 0)).contains("100 bytes");
    assertThat(lines.subList(1, lines.size())).containsExactly(new Skipped(2));
  }

  @Test
  void knowsCountriesByIsoCodesOnly() {
    Set<String> iso = Set.of(Locale.getISOCountries());

    assertThat(ItemTable.COUNTRIES.values())
        .allSatisfy(
            code ->
                assertThat(code.equals("xk") || iso.contains(code.toUpperCase(Locale.ROOT)))
                    .as(code)
                    .isTrue());
    assertThat(ItemTable.COUNTRIES).hasSizeGreaterThan(195).containsEntry("Q212", "ua");
    assertThat(ItemTable.ORGANIZATIONS)
        .hasSizeGreaterThan(80)
        .containsEntry("Q43229", "organization");
  }

  private static String birth(String... times) {
    String item =
        item("Q9", terms("en", "Ann"), "[]", claim("P31", entity("Q5")), claim("P569", times));
    return Lines.entity(Lines.of(new WikidataEntityReader(), item), 0).startDate();
  }

  private static String item(String id, String labels, String aliases, String... claims) {
    return "{\"type\":\"item\",\"id\":\""
        + id
        + "\",\"labels\":"
        + labels
        + ",\"descriptions\":"
        + terms("en", "polar scientist", "de", "Polarforscherin")
        + ",\"aliases\":"
        + aliases
        + ",\"claims\":{"
        + String.join(",", claims)
        + "},\"sitelinks\":{\"enwiki\":{\"site\":\"enwiki\",\"title\":\"X\"}}}";
  }

  private static String terms(String... languagesAndTexts) {
    return IntStream.range(0, languagesAndTexts.length / 2)
        .mapToObj(
            i ->
                "\"%1$s\":{\"language\":\"%1$s\",\"value\":\"%2$s\"}"
                    .formatted(languagesAndTexts[2 * i], languagesAndTexts[2 * i + 1]))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String claim(String property, String... values) {
    return IntStream.range(0, values.length)
        .mapToObj(
            i ->
                "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":"
                    + values[i]
                    + "}},\"rank\":\"normal\"}")
        .collect(Collectors.joining(",", "\"" + property + "\":[", "]"));
  }

  private static String entity(String id) {
    return "{\"entity-type\":\"item\",\"id\":\"" + id + "\"}";
  }

  private static String time(String time, int precision, String calendar) {
    return "{\"time\":\"%s\",\"precision\":%d,\"calendarmodel\":\"%s\"}"
        .formatted(time, precision, calendar);
  }

  private static ImportedName alias(String text, String language) {
    return new ImportedName(text, language, ImportedName.Kind.ALIAS, "", "");
  }
}
