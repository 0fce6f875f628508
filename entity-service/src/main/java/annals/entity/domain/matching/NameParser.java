package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import annals.entity.domain.lexicon.WordList;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes names apart: scripts, forms of address, legal forms, numbers, what each word does. */
final class NameParser {
  private static final Set<String> PARTICLES = WordList.words("person-particles");
  private static final Set<String> GENERIC = WordList.words("organisation-words");
  private static final Set<String> PLACES = WordList.words("place-words");
  private static final Map<String, String> SYNONYMS = WordList.pairs("spellings");
  private static final Map<String, String> TRANSLATIONS =
      WordList.pairs("organisation-translations");
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("the of and for in at on to a an de la le les du des da do dos der die das und et el los"
                  + " las y e po dlya fur")
              .split(" ", -1));

  private static final Set<String> GENERATIONS =
      Set.of("jr", "junior", "sr", "senior", "ii", "iii", "iv", "vii", "viii", "xii", "xiv", "xvi");

  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 24;
  private static final int ALPHABET = 26;

  private final LatinLetters latin;
  private final Honorifics honorifics = new Honorifics();

  NameParser(Romanizer romanizer) {
    latin = new LatinLetters(romanizer);
  }

  /** Takes a name apart; without a type, as what its words make it. */
  ParsedName parse(String text, @Nullable EntityType type) {
    List<RawWord> words = RawWord.split(text.substring(0, Math.min(LONGEST, text.length())), latin);
    if (words.size() > MOST_WORDS) {
      words.subList(MOST_WORDS, words.size()).clear();
    }
    if (words.isEmpty()) {
      words.add(new RawWord(spelledOut(text), "", false));
    }
    EntityType known = type == null ? guess(words) : type;
    Set<String> legal = new HashSet<>();
    List<NameToken> tokens =
        known == EntityType.PERSON ? person(text, words) : organisation(words, legal);
    return ParsedName.of(known, text, tokens, legal, LatinLetters.script(text));
  }

  /** Letters for the signs of a script that nothing romanises, so that equal names stay equal. */
  private static String spelledOut(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .limit(MOST_WORDS)
        .flatMap(sign -> Integer.toString(sign, ALPHABET).chars())
        .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, ALPHABET))));
    return letters.toString();
  }

  private List<NameToken> person(String text, List<RawWord> words) {
    // A company's form behind a person's name is a slip, not a part of it.
    LegalForms.removeFromPerson(words);
    honorifics.remove(words);
    boolean foreign = LatinLetters.script(text) != UnicodeScript.LATIN;
    List<NameToken> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      RawWord word = words.get(i);
      if (word.dotted()) {
        word.text()
            .chars()
            .mapToObj(letter -> String.valueOf((char) letter))
            .forEach(letter -> tokens.add(NameToken.of(letter, "", NameToken.Kind.INITIAL)));
        continue;
      }
      String letters = LeetDigits.toLetters(word.text());
      // A single sign of another script is a syllable, not an initial.
      boolean initial = letters.length() == 1 && (!foreign || word.original().isEmpty());
      boolean last = i > 0 && i == words.size() - 1;
      tokens.add(
          NameToken.of(
              letters,
              word.original(),
              initial ? NameToken.Kind.INITIAL : personKind(letters, last)));
    }
    return tokens;
  }

  private static NameToken.Kind personKind(String word, boolean last) {
    if (last && GENERATIONS.contains(word)) {
      return NameToken.Kind.NUMBER;
    }
    return PARTICLES.contains(word) ? NameToken.Kind.PARTICLE : NameToken.Kind.WORD;
  }

  private static List<NameToken> organisation(List<RawWord> words, Set<String> legal) {
    legal.addAll(LegalForms.remove(words));
    NumberWords.toDigits(words);
    joinUnitedStates(words);
    List<NameToken> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      RawWord word = words.get(i);
      String text = canonical(word.text());
      NameToken.Kind kind = word.dotted() ? NameToken.Kind.ACRONYM : kind(text, i, words.size());
      tokens.add(NameToken.of(text, word.original(), kind));
    }
    return tokens;
  }

  private static NameToken.Kind kind(String word, int at, int size) {
    if (NumberWords.isNumber(word, at > 0 && at == size - 1)) {
      return NameToken.Kind.NUMBER;
    }
    if (PLACES.contains(word)) {
      return NameToken.Kind.PLACE;
    }
    if (STOP_WORDS.contains(word) && size > 1) {
      return NameToken.Kind.STOP_WORD;
    }
    return GENERIC.contains(word) ? NameToken.Kind.GENERIC : NameToken.Kind.WORD;
  }

  private static String canonical(String word) {
    String known = SYNONYMS.getOrDefault(word, TRANSLATIONS.getOrDefault(word, word));
    return known.endsWith("isation")
        ? known.substring(0, known.length() - "isation".length()) + "ization"
        : known;
  }

  private static void joinUnitedStates(List<RawWord> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String pair = words.get(i).text() + " " + words.get(i + 1).text();
      String brief =
          switch (pair) {
            case "united states" -> "us";
            case "united kingdom" -> "uk";
            case "united nations" -> "un";
            case "european union" -> "eu";
            default -> "";
          };
      if (!brief.isEmpty()) {
        words.set(i, new RawWord(brief, "", false));
        words.remove(i + 1);
      }
    }
  }

  private static EntityType guess(List<RawWord> words) {
    List<RawWord> rest = new ArrayList<>(words);
    boolean organisation =
        !LegalForms.remove(rest).isEmpty()
            || words.stream()
                .map(RawWord::text)
                .anyMatch(
                    word ->
                        GENERIC.contains(word)
                            || "and".equals(word)
                            || "the".equals(word)
                            || NumberWords.isNumber(word, false));
    return organisation ? EntityType.ORGANIZATION : EntityType.PERSON;
  }
}
