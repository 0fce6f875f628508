package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.ArticleVersion;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.text.TextSpan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented articles about few people, places and days, so that much of them tells the same. */
final class RandomNews {

  static final EntityRef SKENE = person("Orla Skene");
  static final EntityRef BIRK = person("Tam Birk");

  private static final LocalDate START = LocalDate.of(2031, 6, 1);
  private static final int DAYS = 14;
  private static final List<String> HAPPENINGS =
      List.of(
          "opened the northern pier",
          "inaugurated the northern pier",
          "signed the ferry contract",
          "put her name to the ferry contract with the shipyard",
          "resigned as harbour master",
          "stepped down as harbour master",
          "sold the old trawler to the museum",
          "killed two pilots in the harbour");
  private static final List<String> PLACES = List.of(" in Rossay", " at Kelp Sound", "", "");

  private final Random random;
  private int number;
  private @Nullable UUID last;

  RandomNews(Random random, int firstNumber) {
    this.random = random;
    this.number = firstNumber;
  }

  private static EntityRef person(String name) {
    return new EntityRef(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, EntityType.PERSON);
  }

  static <T> T oneOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** An article of up to five sentences, now and then a copy of the one before. */
  AnnotatedArticle article() {
    LocalDate published = START.plusDays(random.nextInt(DAYS));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(5); i++) {
      text.append(sentence(published)).append('\n');
    }
    UUID copied = random.nextInt(6) == 0 ? last : null;
    AnnotatedArticle article =
        article(
            id(),
            new ArticleVersion(1, 1),
            random.nextInt(12) == 0 ? null : published.toString(),
            text.toString(),
            copied);
    last = article.id();
    return article;
  }

  /** An article of this text. */
  AnnotatedArticle article(String published, String text) {
    return article(id(), new ArticleVersion(1, 1), published, text, null);
  }

  /** The next revision of an article, with a sentence more or less. */
  AnnotatedArticle revised(AnnotatedArticle article) {
    LocalDate published = START.plusDays(random.nextInt(DAYS));
    String kept = article.text();
    int line = kept.indexOf('\n');
    String text =
        line > 0 && line + 1 < kept.length() && random.nextBoolean()
            ? kept.substring(line + 1)
            : kept + sentence(published) + "\n";
    ArticleVersion version = new ArticleVersion(article.version().revision() + 1, 1);
    EdtfDate day = article.published();
    return article(
        article.id(), version, day == null ? null : day.toString(), text, article.copyOf());
  }

  /** The same revision, annotated once more. */
  AnnotatedArticle annotatedAnew(AnnotatedArticle article) {
    ArticleVersion version =
        new ArticleVersion(article.version().revision(), article.version().annotation() + 1);
    EdtfDate day = article.published();
    return article(
        article.id(),
        version,
        day == null ? null : day.toString(),
        article.text(),
        article.copyOf());
  }

  private UUID id() {
    number++;
    return new UUID(0x0190000000007000L + ((long) random.nextInt(1000) << 16), number);
  }

  private String sentence(LocalDate published) {
    String who = oneOf(List.of("Orla Skene", "Tam Birk", "The council"), random);
    String what = oneOf(HAPPENINGS, random) + oneOf(PLACES, random);
    LocalDate day = published.plusDays(random.nextInt(9) - 5L);
    String on = day.getDayOfMonth() + " June";
    return switch (random.nextInt(9)) {
      case 0 -> who + " will have " + what + " on " + on + ".";
      case 1 -> who + " " + what + " in June 2031.";
      case 2 -> who + " " + what + " in 2031.";
      case 3 -> who + " " + what + ".";
      case 4 -> "The plan that " + who + " " + what + " on " + on + " was called off.";
      case 5 -> "On " + on + ", " + who + " " + what + ".";
      default -> who + " " + what + " on " + on + ".";
    };
  }

  private static AnnotatedArticle article(
      UUID id,
      ArticleVersion version,
      @Nullable String published,
      String text,
      @Nullable UUID copyOf) {
    List<NameMention> mentions = new ArrayList<>();
    for (EntityRef entity : List.of(SKENE, BIRK)) {
      for (int at = text.indexOf(entity.name());
          at >= 0;
          at = text.indexOf(entity.name(), at + 1)) {
        TextSpan span = new TextSpan(at, at + entity.name().length());
        mentions.add(new NameMention(span, EntityType.PERSON, entity));
      }
    }
    return new AnnotatedArticle(
        id,
        version,
        "",
        text,
        List.of(),
        "Source " + Math.floorMod(id.getLeastSignificantBits(), 7),
        published == null ? null : EdtfDate.parse(published),
        copyOf,
        true,
        mentions);
  }
}
