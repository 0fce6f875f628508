package annals.evaluation.semeval;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the task without its labels.
 *
 * @param id its number, with which its events are named
 * @param created its creation time, as labelled
 * @param text its sentences, one a line
 * @param numbers the number of each line
 */
record NewsDocument(String id, String created, String text, List<String> numbers) {

  NewsDocument {
    numbers = List.copyOf(numbers);
  }

  /** The sentences as our splitter finds them; a line may hold several. */
  List<Sentence> sentences() {
    return SentenceSplitter.byLines().split(text);
  }

  /** The number of the line in which an offset of the text lies. */
  String numberAt(int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return numbers.get(line);
  }

  /** Collects the lines of a document. */
  static final class Builder {
    private final List<String> lines = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    void add(String number, String line) {
      numbers.add(number);
      lines.add(Print.of(line));
    }

    NewsDocument build(String id, String created) {
      return new NewsDocument(id, created, String.join("\n", lines), numbers);
    }
  }
}
