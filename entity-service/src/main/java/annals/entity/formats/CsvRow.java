package annals.entity.formats;

import annals.entity.domain.EntityType;
import annals.entity.domain.imports.CountryCodes;
import annals.entity.domain.imports.FileDate;
import annals.entity.domain.imports.ImportedLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record of a CSV file as an entity. A value that makes no sense rejects it and is named. */
final class CsvRow {
  private static final Pattern WIKIDATA = Pattern.compile("(?:https?://\\S+/)?(Q[1-9]\\d*)");
  private static final Pattern ALIASES = Pattern.compile("[;|]");
  private static final Pattern COUNTRIES = Pattern.compile("[;|,]");

  private CsvRow() {}

  static ImportedLine read(long line, CsvHeader header, List<String> record) {
    try {
      return new ImportedLine.Taken(line, draft(header, record).entity());
    } catch (BadValue e) {
      return new ImportedLine.Rejected(line, e.reason);
    }
  }

  private static Draft draft(CsvHeader header, List<String> record) throws BadValue {
    if (record.size() > header.size()) {
      throw new BadValue(
          "The record has " + record.size() + " fields, the header " + header.size() + ".");
    }
    String name = Draft.clean(header.value(record, "name"));
    if (!Draft.isName(name)) {
      throw new BadValue("name: must have letters, and at most 300 characters.");
    }
    Draft draft = new Draft(type(header.value(record, "type")), name);
    draft.identify("csv", header.value(record, "id"));
    parts(ALIASES, header.value(record, "aliases")).forEach(alias -> draft.addAlias(alias, ""));
    for (String country : parts(COUNTRIES, header.value(record, "countries"))) {
      draft.addCountry(
          CountryCodes.of(country)
              .orElseThrow(() -> new BadValue("countries: no such country: " + shown(country))));
    }
    String wikidata = header.value(record, "wikidata");
    if (!wikidata.isEmpty()) {
      Matcher item = WIKIDATA.matcher(wikidata);
      if (!item.matches()) {
        throw new BadValue("wikidata: must be like Q42: " + shown(wikidata));
      }
      draft.identify("wikidata", item.group(1));
    }
    draft.addRole(header.value(record, "role"), header.value(record, "organization"));
    draft.describe(header.value(record, "description"));
    draft.date(date(header, record, "start_date"), date(header, record, "end_date"));
    return draft;
  }

  private static EntityType type(String written) throws BadValue {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "person", "people", "human", "individual" -> EntityType.PERSON;
      case "organization",
          "organisation",
          "org",
          "company",
          "business",
          "corporation",
          "agency",
          "institution",
          "party",
          "publicbody" ->
          EntityType.ORGANIZATION;
      case "" -> throw new BadValue("type: is missing; PERSON or ORGANIZATION.");
      default -> throw new BadValue("type: must be PERSON or ORGANIZATION: " + shown(written));
    };
  }

  private static String date(CsvHeader header, List<String> record, String column) throws BadValue {
    String written = header.value(record, column);
    Optional<String> date = FileDate.parse(written);
    return date.orElseThrow(
        () ->
            new BadValue(column + ": must be like 1978, 1978-01 or 1978-01-25: " + shown(written)));
  }

  private static List<String> parts(Pattern separator, String written) {
    return Arrays.stream(separator.split(written)).filter(part -> !part.isBlank()).toList();
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }

  /** A value that makes no sense. */
  private static final class BadValue extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    BadValue(String reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
