package annals.entity.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up articles on a few topics, whose people share last names and whose organisations go by
 * long, short and former names.
 */
final class ArticleGenerator {
  private static final String[] FAMILIES = {"Hartwell", "Okoro", "Lindqvist", "Zelenka"};
  private static final String[] GIVEN = {"Clara", "Tobias", "Anna", "William", "Bill", "Milo"};
  private static final String[][] ORGANIZATIONS = {
    {"Corvane Marine", "Corvane Marine Group", "Corvane", "Corvane Australia"},
    {"Quarn Harbour Office", "QHO", "U.S. Quarn Harbour Office", "Harbour Office"},
    {"Chicago Larks", "Chicago", "Larks", "Chicago Gulls"},
    {"Brandt Bank", "Brandt", "Brandt and Vogel", "Vogel"},
    {"British Tide Party", "Tide", "Tide Party", "TP"},
    {"U.N. Lamp Council", "Lamp Council", "LC", "Selkra Holdings"}
  };
  private static final String[] WORDS = {
    "harbour lamps ships cargo",
    "market bakers bread ovens",
    "goals striker league keeper",
    "loans interest bonds shares",
    "ballot voters pledge debate"
  };

  private final Random random;

  ArticleGenerator(Random random) {
    this.random = random;
  }

  /** Texts with their names marked. */
  List<String> articles(int count) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article(i));
    }
    return articles;
  }

  private String article(int number) {
    int topic = random.nextInt(WORDS.length);
    StringBuilder text = new StringBuilder("Story " + number + " of " + WORDS[topic] + ".");
    int sentences = 1 + random.nextInt(4);
    for (int i = 0; i < sentences; i++) {
      text.append(' ').append(sentence(topic));
    }
    return text.toString();
  }

  private String sentence(int topic) {
    String word = pick(WORDS[pick(topic)].split(" ", -1));
    return switch (random.nextInt(6)) {
      case 0 -> "[P:" + person(topic) + "] spoke of " + word + ".";
      case 1 -> "[P:" + person(topic) + "] met [P:" + person(topic) + "].";
      case 2 -> "The [O:" + organization(topic) + "] bought " + word + ".";
      case 3 ->
          "[P:" + person(topic) + "] left the [O:" + organization(topic) + "] over " + word + ".";
      case 4 -> "The [O:" + organization(topic) + "] sued the [O:" + organization(topic) + "].";
      default ->
          random.nextInt(8) == 0
              ? "[O:Selkra Holdings], formerly [O:Corvane Marine], grew."
              : "President [P:" + person(topic) + "] praised " + word + ".";
    };
  }

  private String person(int topic) {
    String family = FAMILIES[pick(topic) % FAMILIES.length];
    return switch (random.nextInt(4)) {
      case 0 -> family;
      case 1 -> GIVEN[pick(topic)].charAt(0) + ". " + family;
      default -> GIVEN[pick(topic)] + " " + family;
    };
  }

  private String organization(int topic) {
    boolean own = random.nextInt(3) > 0;
    return pick(ORGANIZATIONS[own ? topic : random.nextInt(ORGANIZATIONS.length)]);
  }

  /** Mostly the topic's own, sometimes any. */
  private int pick(int topic) {
    return random.nextInt(4) == 0 ? random.nextInt(WORDS.length) : topic;
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
