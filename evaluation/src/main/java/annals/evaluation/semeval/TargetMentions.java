package annals.evaluation.semeval;

import annals.entity.domain.EntityType;
import annals.entity.domain.mentions.FoundMention;
import annals.timeline.domain.predicates.Part;
import annals.timeline.domain.predicates.SentencePredicates;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a document speaks of one entity: by name, by a pronoun, by what it is ("the company").
 * Reads the sentences in order and remembers of whom the last one spoke.
 */
final class TargetMentions {

  private static final Set<String> HE = Set.of("he", "she", "him", "his", "her");
  private static final Set<String> IT = Set.of("it", "its", "they", "their");
  private static final int RECENT = 2;
  private static final Set<String> COMPANY =
      Set.of(
          "company",
          "firm",
          "group",
          "maker",
          "carmaker",
          "automaker",
          "manufacturer",
          "airline",
          "bank",
          "corporation",
          "giant",
          "retailer",
          "publisher",
          "agency",
          "union",
          "party",
          "planemaker",
          "lender",
          "insurer",
          "country",
          "government");

  private final TargetName name;
  private final List<FoundMention> others;
  private final boolean organization;
  private boolean focused;
  private int age = RECENT + 1;

  /**
   * Starts before the first sentence of a document.
   *
   * @param others all names of the document that were found, the entity's own among them
   * @param organization whether the entity is an organisation
   */
  TargetMentions(TargetName name, List<FoundMention> others, boolean organization) {
    this.name = name;
    this.others = others;
    this.organization = organization;
  }

  /** The mentions in the next sentence, in order. */
  List<TextSpan> next(Sentence sentence, SentencePredicates predicates) {
    List<TextSpan> found = new ArrayList<>();
    List<TextSpan> ahead = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean rival = false;
    boolean here = false;
    boolean opened = false;
    age++;
    for (int i = 0; i < tokens.size(); i++) {
      int length = name.matchAt(tokens, i);
      TextSpan span =
          new TextSpan(tokens.get(i).start(), tokens.get(i + Math.max(0, length - 1)).end());
      if (length > 0 && !isSomebodyElse(span)) {
        boolean subject = isSubject(predicates, span);
        if (!opened && subject) {
          found.addAll(ahead);
        }
        found.add(span);
        here |= !rival && (name.person() || subject);
        opened = true;
        age = 0;
        i += length - 1;
      } else if (isRival(span)) {
        rival |= !here;
        opened = true;
      } else if (isDescription(tokens, i) && age <= RECENT) {
        found.add(span);
        here |= !rival;
        age = 0;
      } else if (isPronoun(tokens.get(i))) {
        if (opened ? here : focused) {
          found.add(span);
        } else if (!opened) {
          ahead.add(span);
        }
      }
    }
    focused = opened ? here : focused;
    return found;
  }

  private boolean isPronoun(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return (name.person() ? HE : IT).contains(word);
  }

  /** "the company" for an organisation, "the store" for what is called one. */
  private boolean isDescription(List<Token> tokens, int at) {
    if (name.person() || at == 0) {
      return false;
    }
    String word = tokens.get(at).text();
    String before = tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
    boolean definite = before.equals("the") || before.equals("this");
    boolean kind = word.equals(name.words().getLast()) || (organization && COMPANY.contains(word));
    return definite && kind;
  }

  private static boolean isSubject(SentencePredicates predicates, TextSpan span) {
    return predicates.partsOf(span).stream().anyMatch(Part::main);
  }

  /** Whether a longer name of a person covers the words: "Mary Bray" is not Tom Bray. */
  private boolean isSomebodyElse(TextSpan span) {
    if (!name.person()) {
      return false;
    }
    for (FoundMention other : others) {
      boolean covers = other.span().start() < span.start() && other.span().end() >= span.end();
      if (covers && other.type() == EntityType.PERSON) {
        String first = other.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return !name.words().contains(first);
      }
    }
    return false;
  }

  /** Whether somebody or something of the same kind is named there. */
  private boolean isRival(TextSpan span) {
    for (FoundMention other : others) {
      boolean starts = other.span().start() == span.start();
      boolean person = other.type() == EntityType.PERSON;
      boolean same = name.person() ? person : !person && organization;
      if (starts && same) {
        return true;
      }
    }
    return false;
  }
}
