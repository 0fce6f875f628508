package annals.entity.domain.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the keys of one name; {@link SearchKeys} says which. */
final class KeyWriter {
  private static final int MOST_WORDS = 5;
  private static final int HALF = 2;
  private static final int LONG_HEAD = 3;
  private static final int SHORTEST_SHORTENED = 4;
  private static final int LONGEST_ACRONYM = 7;

  private final ParsedName name;
  private final List<NameToken> words;
  private final List<String> skeletons;
  private final Set<String> keys = new LinkedHashSet<>();

  private KeyWriter(ParsedName name) {
    this.name = name;
    words = words(name);
    skeletons = words.stream().map(word -> Spelling.skeleton(word.folded())).toList();
  }

  static Set<String> toFile(ParsedName name) {
    KeyWriter writer = new KeyWriter(name);
    int last = writer.words.size() - 1;
    writer.addWhole();
    writer.addPair(0, last);
    writer.addAlone();
    return writer.keys;
  }

  static Set<String> toFind(ParsedName name) {
    KeyWriter writer = new KeyWriter(name);
    writer.addWhole();
    for (int i = 0; i < writer.words.size(); i++) {
      for (int j = i + 1; j < writer.words.size(); j++) {
        writer.addPair(i, j);
      }
    }
    writer.addWithInitials();
    if (writer.words.size() == 1) {
      writer.addAlone();
    }
    return writer.keys;
  }

  /** Pairs of whole words, all words glued, initials, and one word less a letter. */
  private void addWhole() {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        addUnordered("", skeletons.get(i), skeletons.get(j));
      }
    }
    if (words.size() > 0) {
      add("g", String.join("", skeletons), "");
    }
    if (words.size() == 1) {
      addShortened(words.getFirst().folded());
    }
    if (!name.isPerson()) {
      addAcronym();
    }
  }

  /** What is left of two words after a slip in one of them, or late in both. */
  private void addPair(int i, int j) {
    if (j <= i) {
      return;
    }
    addHalves(skeletons.get(i), skeletons.get(j));
    addHalves(skeletons.get(j), skeletons.get(i));
    addUnordered("h", head(skeletons.get(i), LONG_HEAD), head(skeletons.get(j), LONG_HEAD));
    addInitial(skeletons.get(i), skeletons.get(j));
    addInitial(skeletons.get(j), skeletons.get(i));
  }

  private void addHalves(String whole, String other) {
    add("s", whole, head(other, HALF));
    add("e", whole, other.substring(Math.max(0, other.length() - HALF)));
  }

  private void addInitial(String whole, String other) {
    if (name.isPerson() && !other.isEmpty()) {
      add("i", whole, head(other, 1));
    }
  }

  private void addWithInitials() {
    for (NameToken token : name.tokens()) {
      if (token.kind() == NameToken.Kind.INITIAL) {
        for (String skeleton : skeletons) {
          addInitial(skeleton, Spelling.skeleton(token.folded()));
        }
      }
    }
  }

  private void addAlone() {
    for (NameToken word : words) {
      add("w", word.folded(), "");
    }
  }

  private void addShortened(String word) {
    add("x", word, "");
    for (int i = 0; i < word.length() && word.length() >= SHORTEST_SHORTENED; i++) {
      add("x", word.substring(0, i) + word.substring(i + 1), "");
    }
  }

  private void addAcronym() {
    StringBuilder initials = new StringBuilder();
    for (NameToken token : name.tokens()) {
      if (token.isFull()) {
        initials.append(token.text().charAt(0));
      }
    }
    if (initials.length() > 2 && initials.length() <= LONGEST_ACRONYM) {
      add("a", initials.toString(), "");
    }
    if (words.size() == 1 && words.getFirst().text().length() <= LONGEST_ACRONYM) {
      add("a", words.getFirst().text(), "");
    }
  }

  private void addUnordered(String kind, String a, String b) {
    add(kind, a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a);
  }

  private void add(String kind, String a, String b) {
    keys.add((name.isPerson() ? "p" : "o") + kind + ":" + a + "|" + b);
  }

  private static String head(String skeleton, int length) {
    return skeleton.substring(0, Math.min(length, skeleton.length()));
  }

  /** The words that tell names apart: of organisations those first that say which one it is. */
  private static List<NameToken> words(ParsedName name) {
    List<NameToken> words = new ArrayList<>();
    List<NameToken> generic = new ArrayList<>();
    for (NameToken token : name.tokens()) {
      if (token.isFull()) {
        (token.kind() == NameToken.Kind.GENERIC ? generic : words).add(token);
      }
    }
    words.addAll(generic);
    if (words.isEmpty()) {
      words.addAll(name.tokens());
    }
    return words.size() <= MOST_WORDS ? words : middleOut(words);
  }

  /** The first words and the last. */
  private static List<NameToken> middleOut(List<NameToken> words) {
    List<NameToken> kept = new ArrayList<>(words.subList(0, MOST_WORDS - 1));
    kept.add(words.getLast());
    return kept;
  }
}
