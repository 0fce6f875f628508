package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * A name taken apart.
 *
 * @param tokens its words without forms of address, legal forms and words that say nothing
 * @param legalForms classes of its legal forms, as {@code llc}
 * @param script of its first letter
 */
record ParsedName(
    EntityType type,
    String text,
    List<NameToken> tokens,
    Set<String> legalForms,
    UnicodeScript script) {
  ParsedName {
    tokens = List.copyOf(tokens);
    legalForms = Set.copyOf(legalForms);
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Words that are more than an initial or a particle. */
  int fullTokens() {
    return (int) tokens.stream().filter(NameToken::isFull).count();
  }

  /** Letters of all words but stop words. */
  int length() {
    return tokens.stream()
        .filter(token -> token.kind() != NameToken.Kind.STOP_WORD)
        .mapToInt(token -> token.text().length())
        .sum();
  }

  /** The words {@code from} to before {@code to}, glued. */
  String glued(int from, int to) {
    StringBuilder glued = new StringBuilder();
    for (int i = from; i < to; i++) {
      glued.append(tokens.get(i).text());
    }
    return glued.toString();
  }

  /** The words {@code from} to before {@code to}, for people. */
  String shown(int from, int to) {
    return String.join(" ", tokens.subList(from, to).stream().map(NameToken::text).toList());
  }
}
