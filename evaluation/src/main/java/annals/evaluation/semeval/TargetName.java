package annals.evaluation.semeval;

import annals.timeline.domain.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The name of an entity and the shorter forms that stand for it.
 *
 * @param words its words in lower case, without the legal form of a company
 * @param person whether it is a person's
 */
record TargetName(List<String> words, boolean person) {

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "plc", "llc", "group",
          "company");

  private static final int SHORTEST_ACRONYM = 2;

  TargetName {
    words = List.copyOf(words);
  }

  static TargetName of(String name, boolean person) {
    List<String> words = new ArrayList<>(List.of(name.toLowerCase(Locale.ROOT).split("[\\s_]+")));
    while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return new TargetName(words, person);
  }

  /** The same name, read as a person's. */
  TargetName asPerson() {
    return new TargetName(words, true);
  }

  /** Number of tokens from the place on that are the full name or stand for it; 0 if none. */
  int matchAt(List<Token> tokens, int at) {
    int length = nameAt(tokens, at);
    int end = at + length;
    boolean legal =
        length > 0
            && !person
            && end < tokens.size()
            && tokens.get(end).isCapitalized()
            && LEGAL_FORMS.contains(tokens.get(end).text().toLowerCase(Locale.ROOT));
    return legal ? length + 1 : length;
  }

  private int nameAt(List<Token> tokens, int at) {
    int full = fullAt(tokens, at, words);
    if (full > 0) {
      return full;
    }
    Token token = tokens.get(at);
    if (!token.isCapitalized()) {
      return 0;
    }
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (person) {
      boolean last = words.size() > 1 && lower.equals(words.getLast());
      boolean first = words.size() > 1 && lower.equals(words.getFirst());
      return last || (first && !isNameNext(tokens, at)) ? 1 : 0;
    }
    if (words.size() > 2) {
      int tail = fullAt(tokens, at, words.subList(1, words.size()));
      if (tail > 0) {
        return tail;
      }
    }
    boolean model = words.size() > 1 && lower.equals(words.getLast()) && isModel(lower);
    return model || isAcronym(token.text()) ? 1 : 0;
  }

  /** "A380": letters and digits that stand for the whole name. */
  private static boolean isModel(String word) {
    return Character.isLetter(word.charAt(0)) && word.chars().anyMatch(Character::isDigit);
  }

  /** The words in order; one capitalised word and possessive marks may stand between them. */
  private static int fullAt(List<Token> tokens, int at, List<String> words) {
    int next = 0;
    int gaps = 0;
    int i = at;
    while (i < tokens.size() && next < words.size()) {
      Token token = tokens.get(i);
      String lower = token.text().toLowerCase(Locale.ROOT);
      boolean plural = next == words.size() - 1 && lower.equals(words.get(next) + "s");
      if (lower.equals(words.get(next)) || plural) {
        next++;
      } else if (next > 0 && (lower.equals("'") || lower.equals("'s"))) {
        gaps += 0;
      } else if (next > 0 && gaps == 0 && token.isCapitalized()) {
        gaps++;
      } else {
        return 0;
      }
      i++;
    }
    return next == words.size() ? i - at : 0;
  }

  private static boolean isNameNext(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isCapitalized();
  }

  private boolean isAcronym(String word) {
    if (words.size() < SHORTEST_ACRONYM || word.length() < SHORTEST_ACRONYM) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String part : words) {
      initials.append(part.charAt(0));
    }
    return word.equals(initials.toString().toUpperCase(Locale.ROOT));
  }
}
