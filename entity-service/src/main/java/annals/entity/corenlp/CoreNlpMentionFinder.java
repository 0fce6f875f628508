package annals.entity.corenlp;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.TaggedName;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Finds names with the three-class conditional random field of Stanford CoreNLP (Finkel et al.
 * 2005), straight on its tokens: part of speech and lemma change nothing in its answers.
 *
 * <p>The model takes about a second to load and 130 MB of heap; one instance serves all threads.
 */
public final class CoreNlpMentionFinder implements MentionFinder {
  private static final String MODEL =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TOKENIZER =
      "invertible=true,tokenizeNLs=true,untokenizable=noneKeep,splitHyphenated=false";

  /** Words that open sentences and are no part of any name that stands alone. */
  private static final Set<String> OPENERS =
      Set.of(
          "A",
          "After",
          "All",
          "Although",
          "An",
          "And",
          "Another",
          "As",
          "At",
          "Because",
          "Before",
          "Both",
          "But",
          "By",
          "During",
          "Each",
          "Every",
          "Few",
          "For",
          "From",
          "Has",
          "Have",
          "He",
          "Her",
          "Here",
          "His",
          "How",
          "However",
          "I",
          "If",
          "In",
          "Is",
          "It",
          "Its",
          "Later",
          "Many",
          "Most",
          "My",
          "No",
          "Nobody",
          "None",
          "Nor",
          "Not",
          "Nothing",
          "Now",
          "Of",
          "On",
          "Once",
          "One",
          "Only",
          "Or",
          "Other",
          "Others",
          "Our",
          "She",
          "Since",
          "So",
          "Some",
          "Still",
          "Such",
          "That",
          "The",
          "Their",
          "Then",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "Though",
          "To",
          "Two",
          "Under",
          "Until",
          "Was",
          "We",
          "Were",
          "What",
          "When",
          "Where",
          "Whether",
          "Which",
          "While",
          "Who",
          "Why",
          "With",
          "Without",
          "Yes",
          "Yet",
          "You",
          "Your");

  private final CRFClassifier<CoreLabel> classifier;
  private final WordToSentenceProcessor<CoreLabel> sentences =
      new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.ALWAYS);

  /** Loads the model. */
  public CoreNlpMentionFinder() {
    try (InputStream in = CoreNlpMentionFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("The build has no model " + MODEL);
      }
      classifier = CRFClassifier.getClassifier(new GZIPInputStream(in, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The model does not fit this version of CoreNLP", e);
    }
  }

  @Override
  public List<TaggedName> find(ArticleText article) {
    List<TaggedName> names = new ArrayList<>();
    for (Span stretch : article.readable()) {
      for (List<CoreLabel> sentence : sentences.process(tokens(stretch.of(article.text())))) {
        if (mayName(sentence)) {
          addNames(names, classifier.classifySentence(sentence), stretch.start());
        }
      }
    }
    return names;
  }

  /**
   * Whether a word has a capital that does not just open a sentence: reading the others is in vain.
   */
  private static boolean mayName(List<CoreLabel> sentence) {
    for (CoreLabel token : sentence) {
      String word = token.word();
      if (Character.isUpperCase(word.charAt(0)) ? !OPENERS.contains(word) : hasCapital(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCapital(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<CoreLabel> tokens(String text) {
    return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), TOKENIZER)
        .tokenize();
  }

  private static void addNames(List<TaggedName> names, List<CoreLabel> sentence, int offset) {
    String open = "O";
    int start = 0;
    int end = 0;
    for (CoreLabel token : sentence) {
      String label = token.get(CoreAnnotations.AnswerAnnotation.class);
      if (!label.equals(open)) {
        add(names, open, start + offset, end + offset);
        open = label;
        start = token.beginPosition();
      }
      end = token.endPosition();
    }
    add(names, open, start + offset, end + offset);
  }

  private static void add(List<TaggedName> names, String label, int start, int end) {
    type(label).ifPresent(type -> names.add(new TaggedName(new Span(start, end), type)));
  }

  private static Optional<EntityType> type(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      case "LOCATION" -> Optional.of(EntityType.PLACE);
      default -> Optional.empty();
    };
  }
}
