package annals.entity.domain.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the keys of one name; {@link SearchKeys} says which. */
final class KeyWriter {
  private static final int MOST_WORDS = 5;
  private static final int SHORTEST_HALF = 2;
  private static final int SHORTEST_GLUED = 3;
  private static final int SHORTEST_SHORTENED = 3;
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
    writer.addWhole(0);
    if (last > 0) {
      writer.addSlips(last, 0, 0);
      writer.addHalves(writer.skeletons.get(0), writer.skeletons.get(last), 0);
    }
    if (last == 0) {
      writer.addWithInitials();
    }
    writer.addAlone();
    return writer.keys;
  }

  static Set<String> toFind(ParsedName name) {
    KeyWriter writer = new KeyWriter(name);
    writer.addWhole(1);
    for (int i = 0; i < writer.words.size(); i++) {
      for (int j = 0; j < writer.words.size(); j++) {
        if (i != j) {
          writer.addSlips(i, j, 1);
        }
      }
    }
    int last = writer.words.size() - 1;
    if (last > 0) {
      writer.addHalves(writer.skeletons.get(0), writer.skeletons.get(last), 1);
    }
    writer.addWithInitials();
    if (writer.words.size() == 1) {
      writer.addAlone();
    }
    return writer.keys;
  }

  /** Pairs of whole words, all words glued, initials, and one word less a letter. */
  private void addWhole(int slack) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j < words.size(); j++) {
        addUnordered("", skeletons.get(i), skeletons.get(j));
      }
    }
    addGlued(slack);
    if (words.size() == 1) {
      addShortened("x", words.getFirst().text(), "");
    }
    if (!name.isPerson()) {
      addAcronym();
    }
  }

  private void addGlued(int slack) {
    String telling = glued(words);
    String all = glued(name.tokens().stream().filter(NameToken::isFull).toList());
    add("g", all, "");
    addHeads(telling, slack);
    addHeads(all, slack);
    for (int length = telling.length() - slack; length <= telling.length() + slack; length++) {
      add("g", "-", tail(telling, Math.max(SHORTEST_GLUED, (length + 1) / 2)));
    }
  }

  private void addHeads(String glued, int slack) {
    for (int length = glued.length() - slack; length <= glued.length() + slack; length++) {
      add("g", head(glued, Math.max(SHORTEST_GLUED, 2 * length / 3)), "-");
    }
  }

  private static String glued(List<NameToken> words) {
    StringBuilder text = new StringBuilder();
    for (NameToken word : words) {
      text.append(word.text());
    }
    return Spelling.skeleton(Spelling.fold(text.toString()));
  }

  /**
   * What is left of two words after a slip: the first with a half of the second, or the first less
   * a consonant with the initial of the second.
   *
   * @param slack by how many consonants a slip may have changed the length of the second
   */
  private void addSlips(int i, int j, int slack) {
    String whole = skeletons.get(i);
    String other = skeletons.get(j);
    for (int length = other.length() - slack; length <= other.length() + slack; length++) {
      add("s", whole, headHalf(other, length));
      add("e", whole, tailHalf(other, length));
    }
    addShortened("i", whole, head(other, 1));
  }

  /** A half of each word: what is left after a slip in both. */
  private void addHalves(String a, String b, int slack) {
    for (int i = a.length() - slack; i <= a.length() + slack; i++) {
      for (int j = b.length() - slack; j <= b.length() + slack; j++) {
        addUnordered("h", headHalf(a, i), headHalf(b, j));
        addUnordered("h", headHalf(a, i), tailHalf(b, j));
        addUnordered("h", tailHalf(a, i), headHalf(b, j));
        addUnordered("h", tailHalf(a, i), tailHalf(b, j));
      }
    }
  }

  private void addWithInitials() {
    for (NameToken token : name.tokens()) {
      if (token.kind() == NameToken.Kind.INITIAL && name.isPerson()) {
        String initial = head(Spelling.skeleton(token.folded()), 1);
        skeletons.forEach(skeleton -> addShortened("i", skeleton, initial));
      }
    }
  }

  /**
   * The first consonants; with {@link #tailHalf} such that a swap of neighbours spoils one only.
   */
  private static String headHalf(String word, int length) {
    return head(word, Math.max(SHORTEST_HALF, (length - 1) / 2));
  }

  private static String tailHalf(String word, int length) {
    return tail(word, Math.max(SHORTEST_HALF, length / 2));
  }

  private void addAlone() {
    for (NameToken word : words) {
      add("w", word.folded(), "");
    }
  }

  /** The word and the word less any one letter: two words one slip apart share one of these. */
  private void addShortened(String kind, String word, String other) {
    add(kind, word, other);
    for (int i = 0; i < word.length() && word.length() >= SHORTEST_SHORTENED; i++) {
      add(kind, word.substring(0, i) + word.substring(i + 1), other);
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

  private static String tail(String skeleton, int length) {
    return skeleton.substring(Math.max(0, skeleton.length() - length));
  }

  /** The words that tell names apart: of organisations those that say which one it is. */
  private static List<NameToken> words(ParsedName name) {
    List<NameToken> words = new ArrayList<>();
    for (NameToken token : name.tokens()) {
      // A particle in front may be a given name: Ben, Abd.
      boolean first = name.isPerson() && words.isEmpty();
      boolean telling = token.isFull() && token.kind() != NameToken.Kind.GENERIC;
      if (telling || (first && token.kind() == NameToken.Kind.PARTICLE)) {
        words.add(token);
      }
    }
    if (words.isEmpty()) {
      words.addAll(name.tokens());
    }
    return words.size() <= MOST_WORDS ? words : endsOf(words);
  }

  /** The first words and the last. */
  private static List<NameToken> endsOf(List<NameToken> words) {
    List<NameToken> kept = new ArrayList<>(words.subList(0, MOST_WORDS - 1));
    kept.add(words.getLast());
    return kept;
  }
}
