package annals.timeline.domain.saved;

import java.util.List;
import java.util.Optional;

/** Finds words of a quote in the sentences of an article. */
public final class QuotedWords {

  private QuotedWords() {}

  /**
   * The sentence in which the words begin, also when they go on into the next ones. Any white space
   * counts as one blank.
   *
   * @param sentences the statements of one article, in text order
   * @param words the words; none stand nowhere
   */
  public static Optional<Evidence> in(List<Evidence> sentences, String words) {
    String wanted = normal(words);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (int first = 0; first < sentences.size(); first++) {
      Evidence sentence = sentences.get(first);
      StringBuilder text = new StringBuilder(normal(sentence.words()));
      int own = text.length();
      int last = sentence.start();
      for (int next = first + 1; next < sentences.size(); next++) {
        if (text.length() > own + wanted.length()) {
          break;
        }
        if (sentences.get(next).start() > last) {
          last = sentences.get(next).start();
          text.append(' ').append(normal(sentences.get(next).words()));
        }
      }
      int at = text.indexOf(wanted);
      if (at >= 0 && at < own) {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }

  private static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
