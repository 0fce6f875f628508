package annals.timeline.domain.statements;

import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which persons of an article are introduced with which role, so that "the president of Norway" can
 * be read as one of them.
 */
final class Roles {

  private static final Set<String> TITLES = WordList.read("role-words.txt");
  private static final int BEFORE = 5;
  private static final int AFTER = 5;

  /** Letters that the name of a country and its adjective have in common. */
  private static final int ROOT = 4;

  private final List<NameMention> persons;

  /** Per role its holders, each with the roots of the names around the introductions. */
  private final Map<String, Map<EntityRef, Set<String>>> holders = new HashMap<>();

  private Roles(List<NameMention> persons) {
    this.persons = persons;
  }

  static Roles of(List<Sentence> sentences, List<NameMention> persons) {
    Roles roles = new Roles(persons);
    for (NameMention mention : persons) {
      EntityRef entity = mention.entity();
      List<Token> around = around(mention, sentences);
      for (Token token : around) {
        if (entity != null && TITLES.contains(lower(token))) {
          roles
              .holders
              .computeIfAbsent(lower(token), w -> new HashMap<>())
              .computeIfAbsent(entity, e -> new HashSet<>())
              .addAll(roots(around));
        }
      }
    }
    return roles;
  }

  /** The words up to a mark before the name, and an apposition behind it. */
  private static List<Token> around(NameMention mention, List<Sentence> sentences) {
    List<Token> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (mention.span().end() > sentence.end() || mention.span().start() < sentence.start()) {
        continue;
      }
      List<Token> before =
          sentence.tokens().stream().filter(t -> t.end() <= mention.span().start()).toList();
      for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEFORE); i--) {
        if (!before.get(i).isWord() && !before.get(i).text().endsWith("s")) {
          break;
        }
        words.add(before.get(i));
      }
      List<Token> after =
          sentence.tokens().stream().filter(t -> t.start() >= mention.span().end()).toList();
      if (after.size() > AFTER && after.getFirst().text().equals(",")) {
        words.addAll(after.subList(1, AFTER + 1));
      }
    }
    return words;
  }

  /** The one holder of a role that the sentence names with "the" and without a name. */
  Optional<EntityRef> describedIn(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Map<EntityRef, Set<String>> found = holders.get(lower(tokens.get(i)));
      boolean definite = isThe(tokens, i - 1) || isThe(tokens, i - 2);
      if (found != null && definite && !nameFollows(tokens, i)) {
        Optional<EntityRef> holder = only(found, qualifiers(tokens, i));
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The names that tell which office is meant: "the Norwegian president", "the mayor of Bergen".
   */
  private static Set<String> qualifiers(List<Token> tokens, int at) {
    List<Token> names = new ArrayList<>();
    names.add(tokens.get(at - 1));
    if (at + 2 < tokens.size() && lower(tokens.get(at + 1)).equals("of")) {
      names.addAll(tokens.subList(at + 2, Math.min(tokens.size(), at + 4)));
    }
    return roots(names);
  }

  private static Optional<EntityRef> only(
      Map<EntityRef, Set<String>> holders, Set<String> qualifiers) {
    Set<EntityRef> fitting = new LinkedHashSet<>();
    holders.forEach(
        (entity, roots) -> {
          if (qualifiers.isEmpty() || qualifiers.stream().anyMatch(roots::contains)) {
            fitting.add(entity);
          }
        });
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }

  private static Set<String> roots(List<Token> tokens) {
    Set<String> roots = new HashSet<>();
    for (Token token : tokens) {
      String word = lower(token);
      boolean name = token.isCapitalized() && !word.equals("the") && !TITLES.contains(word);
      if (name) {
        roots.add(word.substring(0, Math.min(ROOT, word.length())));
      }
    }
    return roots;
  }

  private static boolean isThe(List<Token> tokens, int at) {
    return at >= 0 && lower(tokens.get(at)).equals("the");
  }

  private boolean nameFollows(List<Token> tokens, int at) {
    int from = tokens.get(at).end();
    int to = tokens.get(Math.min(tokens.size() - 1, at + BEFORE)).end();
    return persons.stream().anyMatch(m -> m.span().start() >= from && m.span().start() < to);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
