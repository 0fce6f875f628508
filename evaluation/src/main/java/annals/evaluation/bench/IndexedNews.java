package annals.evaluation.bench;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * Invents annotated articles of a few years of news: persons of whom few are in the news often,
 * happenings that several outlets report, most on the day before, some looked back on by month or
 * year. The same seed gives the same articles.
 */
final class IndexedNews {
  /** Sentences of an article. */
  static final int SENTENCES = 20;

  private static final LocalDate START = LocalDate.of(2029, 1, 1);
  private static final int DAYS = 1100;
  private static final int PERSONS = 4_000;
  private static final int OUTLETS = 120;
  private static final String[] SYLLABLES = {
    "bra", "del", "fen", "gor", "hal", "kis", "lun", "mor", "nev", "pol", "ras", "sil", "tam",
    "ven", "wex", "yar", "zor", "dun", "eld", "ost"
  };
  private static final String[] DID = {
    "opened",
    "closed",
    "sold",
    "bought",
    "visited",
    "inspected",
    "sued",
    "praised",
    "left",
    "joined",
    "repaired",
    "flooded",
    "searched",
    "blocked",
    "defended",
    "funded",
    "renamed",
    "evacuated",
    "surveyed",
    "rebuilt",
    "mortgaged",
    "painted",
    "abandoned",
    "guarded",
    "mapped"
  };
  private static final String[] KIND = {
    "northern", "old", "flooded", "municipal", "wooden", "disputed", "floating", "derelict",
    "heated", "fortified", "unfinished", "listed", "roofless", "granite", "seasonal", "private"
  };
  private static final String[] THING = {
    "pier",
    "bridge",
    "brewery",
    "theatre",
    "quarry",
    "hospital",
    "ferry",
    "archive",
    "reservoir",
    "tramway",
    "orchard",
    "foundry",
    "lighthouse",
    "library",
    "sawmill",
    "stadium",
    "monastery",
    "tannery",
    "observatory",
    "fishery",
    "aqueduct",
    "barracks",
    "cannery",
    "dairy",
    "embassy",
    "gallery",
    "hangar",
    "infirmary",
    "kiln",
    "lockhouse",
    "mint",
    "nursery",
    "oilmill",
    "pavilion"
  };

  private final Random random;
  private final List<EntityRef> persons = new ArrayList<>();
  private long number;

  IndexedNews(long seed) {
    random = new Random(seed);
    for (int i = 0; i < PERSONS; i++) {
      persons.add(new EntityRef(new UUID(2, i), name(i), EntityType.PERSON));
    }
  }

  private static String name(int person) {
    return capital(SYLLABLES[person % 20] + SYLLABLES[person / 20 % 20])
        + " "
        + capital(SYLLABLES[person / 400 % 20] + SYLLABLES[(person * 7 + 3) % 20] + "en");
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** A person, one of the often named more often than another. */
  EntityRef person() {
    double skewed = Math.pow(random.nextDouble(), 3);
    return persons.get((int) (skewed * PERSONS));
  }

  /** The day of publication of one of so many articles in the order of time. */
  static LocalDate day(int index, int articles) {
    return START.plusDays((long) index * DAYS / articles);
  }

  /** An article published on a day. */
  AnnotatedArticle article(LocalDate published) {
    StringBuilder text = new StringBuilder();
    List<NameMention> mentions = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      sentence(text, mentions, published);
      text.append(i % 4 == 3 ? '\n' : ' ');
    }
    number++;
    return new AnnotatedArticle(
        new UUID(0x0190_0000_0000_7000L + (number << 16), number),
        new ArticleVersion(1, 1),
        "",
        text.toString(),
        List.of(),
        "Outlet " + random.nextInt(OUTLETS),
        EdtfDate.day(published),
        null,
        true,
        Collections.unmodifiableList(mentions));
  }

  /** What happened on a day to a person is the same whoever tells it. */
  private void sentence(StringBuilder text, List<NameMention> mentions, LocalDate published) {
    int back = 1 + (int) Math.abs(random.nextGaussian() * 2);
    LocalDate day = published.minusDays(back);
    EntityRef who = person();
    Random happening =
        new Random(day.toEpochDay() * 31 + who.id().getLeastSignificantBits() + random.nextInt(3));
    String place = capital(SYLLABLES[happening.nextInt(20)] + SYLLABLES[happening.nextInt(20)]);
    String what =
        DID[happening.nextInt(DID.length)]
            + " the "
            + KIND[happening.nextInt(KIND.length)]
            + " "
            + THING[happening.nextInt(THING.length)]
            + " in "
            + place
            + "mouth";
    int start = text.length();
    text.append(who.name());
    mentions.add(new NameMention(new TextSpan(start, text.length()), EntityType.PERSON, who));
    text.append(' ').append(what).append(when(day, published)).append('.');
  }

  private String when(LocalDate day, LocalDate published) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "";
      case 3 -> " in " + month(day) + " " + day.getYear();
      case 4 -> random.nextInt(4) == 0 ? " in " + day.getYear() : " on " + written(day);
      case 5 -> day.equals(published.minusDays(1)) ? " yesterday" : " on " + written(day);
      default -> " on " + written(day);
    };
  }

  private static String written(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return capital(day.getMonth().name().toLowerCase(Locale.ROOT));
  }
}
