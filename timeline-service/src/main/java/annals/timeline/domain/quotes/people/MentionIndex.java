package annals.timeline.domain.quotes.people;

import annals.timeline.domain.quotes.MentionType;
import annals.timeline.domain.quotes.NamedSpan;
import annals.timeline.domain.quotes.frame.ArticleFrame;
import annals.timeline.domain.quotes.frame.FrameParagraph;
import annals.timeline.domain.quotes.frame.FrameSentence;
import annals.timeline.domain.quotes.frame.FrameToken;
import annals.timeline.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mentions of an article by sentence, without those inside quotations. */
final class MentionIndex {

  private final Map<Integer, List<PlacedMention>> bySentence = new HashMap<>();
  private final List<PlacedMention> all = new ArrayList<>();
  private final List<FrameSentence> sentences = new ArrayList<>();
  private final List<Integer> paragraphs = new ArrayList<>();

  MentionIndex(ArticleFrame article, List<NamedSpan> mentions) {
    List<NamedSpan> sorted =
        mentions.stream().sorted(Comparator.comparing(NamedSpan::span)).toList();
    int next = 0;
    for (FrameParagraph paragraph : article.paragraphs()) {
      for (FrameSentence sentence : paragraph.sentences()) {
        TextSpan span = sentence.span();
        while (next < sorted.size() && sorted.get(next).span().start() < span.start()) {
          next++;
        }
        sentences.add(sentence);
        paragraphs.add(paragraph.span().start());
        next = place(article.text(), sentence, sorted, next);
      }
    }
  }

  /** Places the mentions that start in the sentence; answers the first behind them. */
  private int place(String text, FrameSentence sentence, List<NamedSpan> sorted, int first) {
    List<PlacedMention> placed = new ArrayList<>();
    int next = first;
    int token = 0;
    while (next < sorted.size() && sorted.get(next).span().start() < sentence.span().end()) {
      NamedSpan mention = sorted.get(next);
      next++;
      while (sentence.has(token) && sentence.at(token).span().end() <= mention.span().start()) {
        token++;
      }
      int to = token;
      while (sentence.has(to + 1) && sentence.at(to + 1).span().start() < mention.span().end()) {
        to++;
      }
      if (sentence.has(token) && !sentence.at(token).isQuotation()) {
        placed.add(new PlacedMention(mention, person(text, mention), sentence, token, to));
      }
    }
    bySentence.put(sentence.number(), placed);
    all.addAll(placed);
    return next;
  }

  /** The entity, or without one the last word of the name. */
  private static String person(String text, NamedSpan mention) {
    String id = mention.entityId();
    if (id != null) {
      return id;
    }
    String name = mention.span().in(text).strip();
    return "name:" + name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The mentions of a sentence in order. */
  List<PlacedMention> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** The sentence of that number. */
  FrameSentence sentence(int number) {
    return sentences.get(number);
  }

  /** Whether two sentences stand in one paragraph. */
  boolean isSameParagraph(int one, int other) {
    return paragraphs.get(one).equals(paragraphs.get(other));
  }

  /** All mentions outside quotations, in order. */
  List<PlacedMention> all() {
    return Collections.unmodifiableList(all);
  }

  static boolean isPerson(PlacedMention placed) {
    return placed.mention().type() == MentionType.PERSON;
  }

  /** Whether the name is owner of what follows, or describes the name that follows. */
  static boolean isModifier(PlacedMention placed) {
    FrameToken next = placed.sentence().at(placed.to() + 1);
    FrameToken last = placed.sentence().at(placed.to());
    return next.is("'s") || next.is("'") || last.lower().endsWith("'s");
  }
}
