package annals.entity.application;

import java.util.List;
import java.util.Random;

/** Makes up articles whose names meet, agree, contradict and stay open. */
final class RandomStory {
  private static final List<String> GIVEN =
      List.of("Ann", "Anna", "A.", "Ben", "Benjamin", "Cem", "Dora", "Ann Marie");
  private static final List<String> FAMILIES = List.of("Okoro", "Brandvik", "Selmanov");
  private static final List<String> FIRMS =
      List.of(
          "Quarn Harbour Office",
          "Selkra Group",
          "Selkra",
          "QHO",
          "Northern Tide Bank",
          "Velmouth Council");
  private static final List<String> WORDS =
      List.of("harbour", "election", "football", "budget", "ferry", "strike", "vaccine", "court");

  private final Random random;

  RandomStory(Random random) {
    this.random = random;
  }

  /** A text with marked names. */
  String article() {
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      text.append("The ").append(pick(WORDS)).append(" of ").append(name());
      text.append(" and ").append(name()).append(" met the ").append(pick(WORDS)).append(". ");
    }
    return text.append(random.nextInt(1_000_000)).toString();
  }

  /** A day. */
  String day() {
    return random.nextInt(5) == 0
        ? ""
        : "2025-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
  }

  private String name() {
    return switch (random.nextInt(5)) {
      case 0 -> "[P:" + pick(FAMILIES) + "]";
      case 1 -> "[O:" + pick(FIRMS) + "]";
      default -> "[P:" + pick(GIVEN) + " " + pick(FAMILIES) + "]";
    };
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
