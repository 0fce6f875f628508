package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name taken apart.
 *
 * @param tokens its words without forms of address and legal forms
 * @param legalForms classes of its legal forms, as {@code llc}
 * @param script of its first letter
 * @param joined the folded words that are more than initials and particles, sorted and glued
 */
record ParsedName(
    EntityType type,
    String text,
    List<NameToken> tokens,
    Set<String> legalForms,
    UnicodeScript script,
    String joined) {
  ParsedName {
    tokens = List.copyOf(tokens);
    legalForms = Set.copyOf(legalForms);
  }

  static ParsedName of(
      EntityType type,
      String text,
      List<NameToken> tokens,
      Set<String> legal,
      UnicodeScript script) {
    return new ParsedName(type, text, tokens, legal, script, joined(tokens));
  }

  /** The same name with other words. */
  ParsedName with(List<NameToken> words) {
    return of(type, text, words, legalForms, script);
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Letters of all words but stop words. */
  int length() {
    int letters = 0;
    for (NameToken token : tokens) {
      letters += token.kind() == NameToken.Kind.STOP_WORD ? 0 : token.text().length();
    }
    return letters;
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
    return tokens.subList(from, to).stream().map(NameToken::shown).collect(Collectors.joining(" "));
  }

  private static String joined(List<NameToken> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (NameToken token : tokens) {
      if (token.isFull()) {
        words.add(token.folded());
      }
    }
    Collections.sort(words);
    return String.join("", words);
  }
}
