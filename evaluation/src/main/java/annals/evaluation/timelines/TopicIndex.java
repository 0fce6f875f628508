package annals.evaluation.timelines;

import annals.evaluation.timelines.TopicSentence.NamedDay;
import annals.timeline.domain.assembly.Telling;
import annals.timeline.domain.assembly.Telling.Kind;
import annals.timeline.domain.dating.DatedText;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.dating.TemporalExpression;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.statements.LineStyle;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.text.Tokenizer;
import annals.timeline.domain.trimming.SentenceTrimmer;
import annals.timeline.domain.words.TermTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The articles of a topic, read once by the engines. */
final class TopicIndex {

  private static final int COPY_LENGTH = 300;

  /** What a sentence counts for a day that it names beside its main clause. */
  private static final double ASIDE = 0.8;

  private static final int SUBJECT_TOKENS = 10;
  private static final int LONGEST = 100;
  private static final int SHORTEST = 5;

  /**
   * Sentences that open an article: they tell what it is about, and of the day it was published.
   */
  private static final int OPENING = 3;

  private static final double SPEECH = 0.67;
  private static final Set<String> QUOTES = Set.of("\u201c", "\u201d", "\"");

  private final TemporalTagger tagger = new TemporalTagger();
  private final Tokenizer tokenizer = new Tokenizer();
  private final TermTable terms = new TermTable();
  private final List<TopicSentence> sentences = new ArrayList<>();
  private final BitSet about = new BitSet();
  private final TopicQuery query;

  TopicIndex(TopicQuery query) {
    this.query = query;
  }

  TermTable terms() {
    return terms;
  }

  List<TopicSentence> sentences() {
    return sentences;
  }

  /** Reads the articles; one that begins as an earlier one does is a copy and left out. */
  void addArticles(List<TopicArticle> articles) {
    Set<String> openings = new HashSet<>();
    int number = 0;
    for (TopicArticle article : articles) {
      String text = String.join("\n", article.sentences());
      if (openings.add(text.substring(0, Math.min(COPY_LENGTH, text.length())))) {
        addArticle(article, text, number++);
      }
    }
  }

  private void addArticle(TopicArticle article, String text, int number) {
    List<Sentence> split = new ArrayList<>();
    List<List<Token>> tokens = new ArrayList<>();
    int at = 0;
    List<String> kept = new ArrayList<>();
    for (String sentence : article.sentences()) {
      List<Token> own = tokenizer.tokenize(text, at, at + sentence.length());
      if (own.isEmpty()) {
        at += sentence.length() + 1;
        continue;
      }
      kept.add(sentence);
      split.add(new Sentence(at, at + sentence.length(), own, split.size()));
      tokens.add(own);
      at += sentence.length() + 1;
    }
    int[] mentions = query.mentions(tokens);
    if (Arrays.stream(mentions).allMatch(mention -> mention < 0)) {
      return;
    }
    List<TemporalExpression> expressions =
        tagger.tag(new DatedText(split, EdtfDate.parse(article.published().toString())));
    about.set(number, Arrays.stream(mentions).limit(OPENING).anyMatch(mention -> mention >= 0));
    int published = (int) article.published().toEpochDay();
    int next = 0;
    for (int i = 0; i < split.size(); i++) {
      Sentence sentence = split.get(i);
      List<TemporalExpression> dates = new ArrayList<>();
      while (next < expressions.size() && expressions.get(next).start() < sentence.end()) {
        dates.add(expressions.get(next++));
      }
      boolean candidate = mentions[i] >= 0 && (!dates.isEmpty() || i < OPENING);
      List<Token> line = candidate ? SentenceTrimmer.trim(sentence.tokens(), List.of()) : List.of();
      List<NamedDay> days = days(sentence, dates, line);
      if (!days.isEmpty() || candidate) {
        sentences.add(
            new TopicSentence(
                kept.get(i),
                number,
                published,
                i,
                days,
                mentions[i] >= 0 ? 1 : 0,
                mentions[i] >= 0 && mentions[i] < SUBJECT_TOKENS,
                candidate ? style(sentence.tokens()) : 0,
                terms.of(line)));
      }
    }
  }

  private static List<NamedDay> days(
      Sentence sentence, List<TemporalExpression> dates, List<Token> line) {
    List<NamedDay> days = new ArrayList<>();
    for (TemporalExpression expression : dates) {
      EdtfDate date = expression.edtf();
      if (date == null || !date.isDay() || date.earliest() == null) {
        continue;
      }
      int day = (int) date.earliest().toEpochDay();
      if (days.stream().noneMatch(d -> d.day() == day)) {
        days.add(
            new NamedDay(
                day,
                1,
                new TextSpan(
                    expression.start() - sentence.start(), expression.end() - sentence.start()),
                line.stream().anyMatch(t -> t.start() == expression.start())));
      }
    }
    return days;
  }

  /** Reads sentences that are dated to days; nothing is known of their articles. */
  void addDays(List<TopicArticle> days) {
    int number = 0;
    for (TopicArticle day : days) {
      Set<String> openings = new HashSet<>();
      int epochDay = (int) day.published().toEpochDay();
      for (String text : day.sentences()) {
        List<Token> tokens = tokenizer.tokenize(text);
        if (tokens.isEmpty()) {
          continue;
        }
        Sentence sentence = new Sentence(0, text.length(), tokens, 0);
        EdtfDate published = EdtfDate.parse(day.published().toString());
        List<TemporalExpression> expressions =
            tagger.tag(new DatedText(List.of(sentence), published));
        double sure = DatedSentences.sureness(expressions, text, day.published());
        if (!openings.add(DatedSentences.opening(tokens))) {
          sure *= DatedSentences.REPEATED;
        }
        int mention = query.mentions(List.of(tokens))[0];
        sentences.add(
            new TopicSentence(
                text,
                number++,
                Telling.UNKNOWN,
                1,
                List.of(
                    new NamedDay(
                        epochDay, sure, DatedSentences.span(expressions, day.published()), true)),
                mention >= 0 ? 1 : 0.4,
                false,
                style(tokens),
                terms.of(SentenceTrimmer.trim(tokens, List.of()))));
      }
    }
  }

  /** Speech makes poor lines, what is too long or short none. */
  private static double style(List<Token> tokens) {
    long words = tokens.stream().filter(Token::isWord).count();
    boolean quotes = tokens.stream().map(Token::text).anyMatch(QUOTES::contains);
    return words < SHORTEST || words > LONGEST ? 0 : (quotes ? SPEECH : 1) * LineStyle.of(tokens);
  }

  /** What articles published from first to last say of days. */
  List<Telling<TopicSentence>> tellings(int first, int last) {
    List<Telling<TopicSentence>> tellings = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      TopicSentence sentence = sentences.get(i);
      if (sentence.published() != Telling.UNKNOWN
          && (sentence.published() < first || sentence.published() > last)) {
        continue;
      }
      boolean aboutIt = about.get(sentence.article());
      double weight =
          sentence.about() > 0
              ? sentence.about() * (sentence.subject() ? 1.5 : 1)
              : aboutIt ? 0.2 : 0;
      if (weight == 0) {
        continue;
      }
      for (NamedDay day : sentence.days()) {
        tellings.add(telling(sentence, day, weight));
      }
      if (sentence.days().isEmpty() && sentence.position() < OPENING && sentence.about() > 0) {
        int published = sentence.published();
        tellings.add(
            telling(sentence, published, Kind.PUBLISHED_THAT_DAY, weight, sentence.style()));
        tellings.add(
            telling(sentence, published - 1, Kind.PUBLISHED_NEXT_DAY, weight, sentence.style()));
      }
    }
    return tellings;
  }

  private static Telling<TopicSentence> telling(
      TopicSentence sentence, NamedDay day, double weight) {
    double style = sentence.style() * (day.main() ? 1 : ASIDE);
    return telling(sentence, day.day(), Kind.DATED, weight * day.sure(), style);
  }

  private static Telling<TopicSentence> telling(
      TopicSentence sentence, int day, Kind kind, double weight, double style) {
    return new Telling<>(
        day,
        sentence.published(),
        sentence.article(),
        kind,
        weight,
        sentence.about() >= 1 && sentence.style() > 0 && sentence.terms().size() > 1,
        style,
        sentence.position(),
        sentence.terms(),
        sentence);
  }
}
