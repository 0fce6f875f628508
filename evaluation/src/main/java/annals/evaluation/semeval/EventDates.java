package annals.evaluation.semeval;

import annals.timeline.domain.dating.DatedText;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.predicates.Predicate;
import annals.timeline.domain.predicates.SentencePredicates;
import annals.timeline.domain.predicates.Tense;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dates the predicates of a document: by an expression of their clause, else by the day that the
 * lead reports, else by the creation time.
 */
final class EventDates {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "'s", "'", "his", "her", "its", "their");
  private static final int RECENT_DAYS = 8;
  private static final int LEAD_SENTENCES = 4;

  private final List<Sentence> sentences;
  private final List<SentencePredicates> predicates;
  private final List<TemporalExpression> expressions;
  private final @Nullable EdtfDate created;
  private final Map<TextSpan, EdtfDate> own = new HashMap<>();
  private final @Nullable EdtfDate lead;

  EventDates(
      NewsDocument document,
      List<Sentence> sentences,
      List<SentencePredicates> predicates,
      TemporalTagger tagger) {
    this.sentences = sentences;
    this.predicates = predicates;
    String day = document.created();
    this.created = EdtfDate.parseOrNull(day.length() > 10 ? day.substring(0, 10) : day);
    this.expressions = tagger.tag(new DatedText(sentences, created));
    for (int i = 0; i < sentences.size(); i++) {
      assign(i);
    }
    this.lead = lead();
  }

  /**
   * The date of a predicate, or null if nobody can tell.
   *
   * @param sentence number of its sentence, from 0
   */
  @Nullable EdtfDate of(Predicate predicate, int sentence) {
    EdtfDate date = own.get(predicate.span());
    if (date != null) {
      boolean ahead = predicate.tense() == Tense.FUTURE || predicate.tense() == Tense.PRESENT;
      return ahead ? date : past(date);
    }
    return predicate.tense() == Tense.PRESENT ? created : told(sentence);
  }

  /** What has happened "this week" happened before the text was written. */
  private EdtfDate past(EdtfDate date) {
    LocalDate last = created == null || !created.isDay() ? null : created.earliest();
    LocalDate first = date.earliest();
    LocalDate end = date.latest();
    if (last == null || first == null || end == null || first.isAfter(last)) {
      return date;
    }
    return end.isAfter(last) ? EdtfDate.days(first, last) : date;
  }

  /** The day of which the text speaks: the last recent one named so far, else the lead's. */
  private @Nullable EdtfDate told(int sentence) {
    for (int i = sentence; i >= 0; i--) {
      EdtfDate day = recentDay(i);
      if (day != null) {
        return day;
      }
    }
    return lead == null ? created : lead;
  }

  /** Whether an expression of its clause dates the predicate. */
  boolean isExplicit(Predicate predicate) {
    return own.containsKey(predicate.span());
  }

  private void assign(int number) {
    Sentence sentence = sentences.get(number);
    List<Predicate> all = predicates.get(number).all();
    for (TemporalExpression expression : expressions) {
      EdtfDate date = expression.edtf();
      boolean inside = expression.start() >= sentence.start() && expression.end() <= sentence.end();
      if (!inside || date == null || date.earliest() == null || describes(sentence, expression)) {
        continue;
      }
      for (Predicate owner : owners(sentence, all, expression)) {
        own.putIfAbsent(owner.span(), date);
      }
    }
  }

  /** The predicates that the expression dates: the last before it, or the first verb behind it. */
  private static List<Predicate> owners(
      Sentence sentence, List<Predicate> all, TemporalExpression expression) {
    List<Predicate> owners = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Predicate predicate = all.get(i);
      if (predicate.span().end() <= expression.start()) {
        owners.add(predicate);
        if (!predicate.noun()) {
          return owners;
        }
      }
    }
    if (!owners.isEmpty()
        && expression.start() - sentence.start() > 0
        && !isOpening(sentence, expression)) {
      return owners;
    }
    for (Predicate predicate : all) {
      boolean behind = predicate.span().start() >= expression.end();
      if (behind && !predicate.noun() && predicate.tense() != Tense.NONE) {
        owners.add(predicate);
        return owners;
      }
    }
    return owners;
  }

  /** "the 2010 conference", "its May meeting": the date belongs to a noun. */
  private static boolean describes(Sentence sentence, TemporalExpression expression) {
    List<Token> tokens = sentence.tokens();
    int first = (int) tokens.stream().filter(t -> t.end() <= expression.start()).count();
    int behind = (int) tokens.stream().filter(t -> t.start() < expression.end()).count();
    String before = first == 0 ? "" : tokens.get(first - 1).text().toLowerCase(Locale.ROOT);
    boolean noun = behind < tokens.size() && tokens.get(behind).isWord();
    boolean day = expression.edtf() != null && expression.edtf().isDay();
    return noun && !day && DETERMINERS.contains(before);
  }

  private static boolean isOpening(Sentence sentence, TemporalExpression expression) {
    return sentence.tokens().stream().filter(t -> t.end() <= expression.start()).count() <= 2;
  }

  /** The day that the first sentences report, if it lies shortly before the creation. */
  private @Nullable EdtfDate lead() {
    for (int i = 0; i < Math.min(LEAD_SENTENCES, sentences.size()); i++) {
      EdtfDate day = recentDay(i);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The day shortly before the creation on which the sentence says that something happened. */
  private @Nullable EdtfDate recentDay(int sentence) {
    LocalDate last = created == null ? null : created.earliest();
    if (last == null) {
      return null;
    }
    for (Predicate predicate : predicates.get(sentence).all()) {
      EdtfDate date = own.get(predicate.span());
      LocalDate day = date == null || !date.isDay() ? null : date.earliest();
      boolean recent =
          day != null && !day.isAfter(last) && day.isAfter(last.minusDays(RECENT_DAYS));
      if (recent && !predicate.noun() && predicate.tense() == Tense.PAST) {
        return date;
      }
    }
    return null;
  }
}
