package annals.evaluation.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * A labelled document: its sentences, each a list of tokens.
 *
 * @param name the file and the number of the document in it
 */
record IobDocument(String name, List<List<IobToken>> sentences) {
  private static final String START = "-DOCSTART-";

  /** Keeps its own copy. */
  IobDocument {
    sentences = List.copyOf(sentences);
  }

  /**
   * The documents of a file in the columns of CoNLL-2003: a token a line, its label last, an empty
   * line between sentences, a line {@code -DOCSTART-} before each document.
   */
  static List<IobDocument> read(String file, List<String> lines) {
    List<IobDocument> documents = new ArrayList<>();
    List<List<IobToken>> sentences = new ArrayList<>();
    List<IobToken> sentence = new ArrayList<>();
    for (String line : lines) {
      boolean start = line.startsWith(START);
      if (!start && !line.isBlank()) {
        sentence.add(token(line.strip()));
        continue;
      }
      if (!sentence.isEmpty()) {
        sentences.add(List.copyOf(sentence));
        sentence.clear();
      }
      if (start) {
        end(file, documents, sentences);
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    end(file, documents, sentences);
    return documents;
  }

  private static void end(
      String file, List<IobDocument> documents, List<List<IobToken>> sentences) {
    if (!sentences.isEmpty()) {
      documents.add(new IobDocument(file + "#" + (documents.size() + 1), sentences));
      sentences.clear();
    }
  }

  private static IobToken token(String line) {
    String columns = line.replaceAll("\\s+", " ");
    int last = columns.lastIndexOf(' ');
    if (last < 0) {
      throw new IllegalArgumentException("No label in the line: " + line);
    }
    return new IobToken(columns.substring(0, last), columns.substring(last + 1));
  }
}
