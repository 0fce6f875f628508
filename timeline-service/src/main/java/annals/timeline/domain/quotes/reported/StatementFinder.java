package annals.timeline.domain.quotes.reported;

import annals.timeline.domain.quotes.Confidence;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.speakers.Attributed;
import annals.timeline.domain.quotes.speakers.Phrase;
import annals.timeline.domain.quotes.speakers.SpeakerFinder;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects all that is said in an article: between marks, reported, and unmarked. */
public final class StatementFinder {

  private StatementFinder() {}

  /** The statements in order; one may lie inside another, none overlaps otherwise. */
  public static List<Statement> find(ArticleFrame article) {
    Map<Integer, List<Attributed>> quotations = new HashMap<>();
    for (Attributed attributed : SpeakerFinder.find(article)) {
      quotations
          .computeIfAbsent(attributed.sentence().number(), number -> new ArrayList<>())
          .add(attributed);
    }
    List<Statement> statements = new ArrayList<>();
    List<FrameParagraph> paragraphs = article.paragraphs();
    Transcript transcript = new Transcript(article);
    for (int i = 0; i < paragraphs.size(); i++) {
      Statement line = transcript.line(paragraphs.get(i));
      Statement whole = line != null ? line : UnmarkedSpeech.find(paragraphs, i);
      if (whole != null) {
        statements.add(whole);
        continue;
      }
      for (FrameSentence sentence : paragraphs.get(i).sentences()) {
        List<Attributed> here = quotations.getOrDefault(sentence.number(), List.of());
        statements.addAll(inSentence(sentence, here));
        for (Attributed attributed : here) {
          statements.addAll(NestedSpeech.in(article.text(), sentence.at(attributed.at())));
        }
      }
    }
    statements.sort(null);
    return statements;
  }

  private static List<Statement> inSentence(FrameSentence sentence, List<Attributed> quotations) {
    List<Statement> quoted = new ArrayList<>();
    for (Attributed attributed : quotations) {
      Statement statement = QuotedSpeech.of(attributed);
      if (statement != null) {
        quoted.add(statement);
      }
    }
    List<Statement> all = new ArrayList<>();
    for (Statement reported : ReportedSpeech.find(sentence)) {
      Statement merged = merge(reported, quoted, quotations);
      if (merged != null) {
        all.add(merged);
      }
    }
    all.addAll(quoted);
    return all;
  }

  /** Joins a reported clause with the speaker's own words in it, which leave {@code quoted}. */
  private static @Nullable Statement merge(
      Statement reported, List<Statement> quoted, List<Attributed> quotations) {
    TextSpan content = reported.content();
    List<Statement> inside = quoted.stream().filter(s -> s.content().overlaps(content)).toList();
    boolean direct = inside.stream().anyMatch(s -> s.kind() == QuoteKind.DIRECT);
    boolean crosses = inside.stream().anyMatch(s -> !content.contains(s.content()));
    if (direct || crosses) {
      return null;
    }
    quoted.removeIf(s -> content.contains(s.content()) && isSameSpeech(s, reported));
    boolean marked =
        quotations.stream().anyMatch(q -> content.contains(q.sentence().at(q.at()).span()));
    QuoteKind kind = marked ? QuoteKind.MIXED : QuoteKind.REPORTED;
    return new Statement(content, kind, reported.cue(), reported.speaker(), reported.confidence());
  }

  private static boolean isSameSpeech(Statement quoted, Statement reported) {
    Phrase cue = quoted.cue();
    Phrase other = reported.cue();
    boolean sameCue = cue != null && other != null && cue.from() == other.from();
    Phrase speaker = quoted.speaker();
    Phrase teller = reported.speaker();
    boolean sameSpeaker =
        speaker != null && teller != null && speaker.span().overlaps(teller.span());
    return sameCue || sameSpeaker || quoted.confidence() == Confidence.LOW;
  }
}
