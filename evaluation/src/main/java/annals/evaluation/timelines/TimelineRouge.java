package annals.evaluation.timelines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * ROUGE-n of a timeline against one that was written, in three variants of Martschat and Markert
 * (2017): all words together, words of equal days, and words of days aligned many to one by
 * distance and content.
 */
final class TimelineRouge {

  private final WrittenTimeline answer;
  private final WrittenTimeline gold;
  private final int n;
  private final Map<LocalDate, Ngrams> answered = new HashMap<>();
  private final Map<LocalDate, Ngrams> expected = new HashMap<>();

  TimelineRouge(WrittenTimeline answer, WrittenTimeline gold, int n) {
    this.answer = answer;
    this.gold = gold;
    this.n = n;
    answer.days().forEach((day, sentences) -> answered.put(day, Ngrams.of(sentences, n)));
    gold.days().forEach((day, sentences) -> expected.put(day, Ngrams.of(sentences, n)));
  }

  /** Without regard to days. */
  Overlap concat() {
    return Ngrams.of(answer.sentences(), n).overlap(Ngrams.of(gold.sentences(), n));
  }

  /** Words of one day count only for that day. */
  Overlap agreement() {
    Set<LocalDate> days = new TreeSet<>(answer.days().keySet());
    days.addAll(gold.days().keySet());
    Overlap sum = Overlap.NONE;
    for (LocalDate day : days) {
      Overlap one = overlap(day, day);
      sum =
          new Overlap(
              sum.matched() + one.matched(),
              sum.answered() + one.answered(),
              sum.expected() + one.expected());
    }
    return sum;
  }

  /** Precision with every day of the answer aligned to the gold's day that costs least. */
  double alignedPrecision() {
    Map<LocalDate, Ngrams> words = rawWords(gold);
    List<LocalDate> targets = new ArrayList<>(gold.days().keySet());
    double matched = 0;
    double all = 0;
    for (Map.Entry<LocalDate, Ngrams> day : rawWords(answer).entrySet()) {
      LocalDate target = cheapest(day.getKey(), day.getValue(), targets, words);
      Overlap one = overlap(day.getKey(), target);
      matched += one.matched() / (apart(day.getKey(), target) + 1);
      all += one.answered();
    }
    return all == 0 ? 0 : matched / all;
  }

  /** Recall with every day of the gold aligned to the answer's day that costs least. */
  double alignedRecall() {
    Map<LocalDate, Ngrams> words = rawWords(answer);
    List<LocalDate> targets = new ArrayList<>(answer.days().keySet());
    double matched = 0;
    double all = 0;
    for (Map.Entry<LocalDate, Ngrams> day : rawWords(gold).entrySet()) {
      LocalDate target = cheapest(day.getKey(), day.getValue(), targets, words);
      Overlap one = overlap(target, day.getKey());
      matched += one.matched() / (apart(day.getKey(), target) + 1);
      all += one.expected();
    }
    return all == 0 ? 0 : matched / all;
  }

  /** The first day of those that cost least: distance times lack of common words. */
  private static LocalDate cheapest(
      LocalDate day, Ngrams words, List<LocalDate> targets, Map<LocalDate, Ngrams> targetWords) {
    LocalDate best = targets.getFirst();
    double least = Double.MAX_VALUE;
    for (LocalDate target : targets) {
      double distance = 1 - 1.0 / (apart(day, target) + 1);
      double cost = distance == 0 ? 0 : distance * (1 - likeness(words, targetWords, target));
      if (cost < least) {
        best = target;
        least = cost;
      }
    }
    return best;
  }

  private static double likeness(Ngrams words, Map<LocalDate, Ngrams> targets, LocalDate target) {
    Ngrams others = targets.get(target);
    if (others == null) {
      return 0;
    }
    Overlap overlap = words.overlap(others);
    return Overlap.f1(overlap.precision(), overlap.recall());
  }

  private static Map<LocalDate, Ngrams> rawWords(WrittenTimeline timeline) {
    Map<LocalDate, Ngrams> words = new HashMap<>();
    timeline.days().forEach((day, sentences) -> words.put(day, Ngrams.raw(sentences)));
    return words;
  }

  private static long apart(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  private Overlap overlap(LocalDate answerDay, LocalDate goldDay) {
    Ngrams none = Ngrams.of(List.of(), n);
    return answered.getOrDefault(answerDay, none).overlap(expected.getOrDefault(goldDay, none));
  }
}
