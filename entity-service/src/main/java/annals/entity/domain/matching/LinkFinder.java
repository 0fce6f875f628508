package annals.entity.domain.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposes what words of two names may say the same. */
final class LinkFinder {
  private static final double MOST_UNLIKE = 0.5;
  private static final double GLUED_MOST_UNLIKE = 0.2;
  private static final double PER_GLUED_WORD = 0.02;
  private static final double VARIANT_COST = 0.12;
  private static final double INITIAL_COST = 0.3;
  private static final double INITIALS_COST = 0.35;
  private static final double ACRONYM_COST = 0.15;
  private static final double NUMBER_COST = 0.45;
  private static final int MOST_GLUED = 4;
  private static final int SHORTEST_GLUED = 4;

  private final ParsedName a;
  private final ParsedName b;
  private final boolean abjads;
  private final List<Link> links = new ArrayList<>();

  private LinkFinder(ParsedName a, ParsedName b) {
    this.a = a;
    this.b = b;
    abjads = isAbjad(a.script()) != isAbjad(b.script());
  }

  static List<Link> between(ParsedName a, ParsedName b) {
    LinkFinder finder = new LinkFinder(a, b);
    for (int i = 0; i < a.tokens().size(); i++) {
      for (int j = 0; j < b.tokens().size(); j++) {
        finder.addSingle(i, j);
      }
    }
    for (Link glued : finder.glued(a, b)) {
      finder.links.add(glued);
    }
    for (Link glued : finder.glued(b, a)) {
      finder.links.add(glued.swapped());
    }
    return finder.links;
  }

  private void addSingle(int i, int j) {
    NameToken one = a.tokens().get(i);
    NameToken other = b.tokens().get(j);
    if (one.text().equals(other.text())) {
      Difference own = Difference.NONE.butInOriginal(one.original(), other.original());
      links.add(new Link(i, i + 1, j, j + 1, Link.Kind.SAME, 0, own));
      return;
    }
    boolean number = one.kind() == NameToken.Kind.NUMBER;
    if (number || other.kind() == NameToken.Kind.NUMBER) {
      if (number && other.kind() == NameToken.Kind.NUMBER && !a.isPerson()) {
        addNumbers(i, j, one, other);
      }
      return;
    }
    if (one.kind() == NameToken.Kind.INITIAL || other.kind() == NameToken.Kind.INITIAL) {
      boolean both = one.kind() == other.kind();
      if (!both
          && one.text().charAt(0) == other.text().charAt(0)
          && one.isFull() != other.isFull()) {
        links.add(link(i, j, Link.Kind.INITIAL, INITIAL_COST, Difference.NONE));
      }
      return;
    }
    if (!isComparable(one) || !isComparable(other)) {
      return;
    }
    if (a.isPerson() && NameVariants.areForms(one, other)) {
      links.add(link(i, j, Link.Kind.VARIANT, VARIANT_COST, Difference.NONE));
      return;
    }
    Difference difference =
        Difference.between(
                one.text(), one.folded(), other.text(), other.folded(), abjads, MOST_UNLIKE)
            .butInOriginal(one.original(), other.original());
    if (difference.cost() <= MOST_UNLIKE) {
      links.add(link(i, j, Link.Kind.SPELLING, difference.cost(), difference));
    }
  }

  private static boolean isComparable(NameToken token) {
    return token.kind() != NameToken.Kind.ACRONYM && token.kind() != NameToken.Kind.STOP_WORD;
  }

  /** Different numbers may be a slip when they differ by one sign. */
  private void addNumbers(int i, int j, NameToken one, NameToken other) {
    int length = Math.max(one.text().length(), other.text().length());
    int edits = EditDistance.letters(one.text(), other.text(), length);
    links.add(
        link(i, j, Link.Kind.NUMBER, NUMBER_COST, new Difference(edits, edits, edits, length)));
  }

  private static Link link(int i, int j, Link.Kind kind, double cost, Difference difference) {
    return new Link(i, i + 1, j, j + 1, kind, cost, difference);
  }

  /** Several words of {@code many} against one of {@code few}. */
  private List<Link> glued(ParsedName many, ParsedName few) {
    List<Link> glued = new ArrayList<>();
    for (int from = 0; from + 1 < many.tokens().size(); from++) {
      int most = Math.min(many.tokens().size(), from + MOST_GLUED);
      for (int to = from + 2; to <= most; to++) {
        for (int j = 0; j < few.tokens().size(); j++) {
          Link link = glued(many, from, to, few.tokens().get(j), j);
          if (link != null) {
            glued.add(link);
          }
        }
      }
    }
    return glued;
  }

  private @Nullable Link glued(ParsedName many, int from, int to, NameToken one, int j) {
    Link initials = initials(many, from, to, one, j);
    if (initials != null || one.text().length() < SHORTEST_GLUED) {
      return initials;
    }
    int length = 0;
    for (int i = from; i < to; i++) {
      length += many.tokens().get(i).text().length();
    }
    if (Math.abs(length - one.text().length()) > 2) {
      return null;
    }
    String text = many.glued(from, to);
    Difference difference =
        Difference.between(
            text, Spelling.fold(text), one.text(), one.folded(), abjads, GLUED_MOST_UNLIKE);
    double cost = difference.cost() + PER_GLUED_WORD * (to - from - 1);
    return difference.cost() > GLUED_MOST_UNLIKE
        ? null
        : new Link(from, to, j, j + 1, Link.Kind.GLUED, cost, difference);
  }

  /** JC for Jean Claude; an acronym for an organisation's words. */
  private @Nullable Link initials(ParsedName many, int from, int to, NameToken one, int j) {
    if (one.text().length() != to - from || !one.isFull()) {
      return null;
    }
    for (int i = from; i < to; i++) {
      NameToken word = many.tokens().get(i);
      if (!word.isFull() || word.text().charAt(0) != one.text().charAt(i - from)) {
        return null;
      }
    }
    boolean known = many.isPerson() ? to - from <= SHORTEST_GLUED - 1 : to - from > 2;
    double cost = many.isPerson() ? INITIALS_COST : ACRONYM_COST;
    return known ? new Link(from, to, j, j + 1, Link.Kind.INITIALS, cost, Difference.NONE) : null;
  }

  private static boolean isAbjad(UnicodeScript script) {
    return script == UnicodeScript.ARABIC
        || script == UnicodeScript.HEBREW
        || script == UnicodeScript.HAN;
  }
}
