package annals.entity.domain.names;

import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person's name taken apart.
 *
 * @param tokens the words in one romanisation, initials as single letters, without generation marks
 * @param generation {@code jr}, {@code sr}, {@code ii}..., or empty
 */
public record PersonName(List<String> tokens, String generation) {
  private static final Set<String> PARTICLES = romanised("particles");
  private static final Set<String> FAMILY_FIRST = romanised("family-name-first");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern GLUED_INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){2,3}");

  /** Refuses a name without words. */
  public PersonName {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A person's name has words");
    }
  }

  private static final Memo<String, PersonName> PARSED = new Memo<>(PersonName::takeApart);

  /** Takes {@code text} apart: {@code J.D. Vance} has the tokens j, d, vance. */
  public static PersonName parse(String text) {
    return PARSED.of(text);
  }

  private static PersonName takeApart(String text) {
    List<String> tokens = new ArrayList<>();
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      boolean initials = i < words.length - 1 && GLUED_INITIALS.matcher(words[i]).matches();
      if (initials) {
        Fold.words(words[i].replaceAll("\\.?(?=\\p{Lu})", " ")).forEach(tokens::add);
      } else {
        tokens.addAll(Fold.words(words[i]));
      }
    }
    String generation = "";
    if (tokens.size() > 1 && GENERATIONS.contains(tokens.getLast())) {
      generation = tokens.removeLast();
    }
    if (tokens.isEmpty()) {
      tokens.add("?");
    }
    tokens.replaceAll(Fold::romanised);
    return new PersonName(tokens, generation);
  }

  /** The name written one way; equal for names that differ in their romanisation only. */
  public String form() {
    if (isBare()) {
      return family();
    }
    String words = String.join(" ", tokens);
    return generation.isEmpty() ? words : words + " " + generation;
  }

  /** The name that {@link #form} wrote. */
  public static PersonName ofForm(String form) {
    List<String> words = List.of(form.split(" ", -1));
    int last = words.size() - 1;
    return last > 0 && GENERATIONS.contains(words.getLast())
        ? new PersonName(words.subList(0, last), words.getLast())
        : new PersonName(words, "");
  }

  /** Whether it is one name only, as a bare last name. */
  public boolean isBare() {
    int words = 0;
    for (String token : tokens) {
      words += isParticle(token) ? 0 : 1;
    }
    return words <= 1;
  }

  /** The last name. */
  public String family() {
    return tokens.getLast();
  }

  /** The words before the last name, without particles. */
  public List<String> given() {
    List<String> given = new ArrayList<>(tokens.size());
    for (String token : tokens.subList(0, tokens.size() - 1)) {
      if (!isParticle(token)) {
        given.add(token);
      }
    }
    return given;
  }

  /** What may be the family name, as the last word, in East Asia also the first. */
  public Set<String> families() {
    Set<String> families = new LinkedHashSet<>();
    families.add(family());
    if (mayBeginWithFamily()) {
      families.add(tokens.getFirst());
    }
    return families;
  }

  /** Whether the first word is a family name of those that usually come first. */
  boolean mayBeginWithFamily() {
    return tokens.size() > 1 && tokens.size() < 4 && FAMILY_FIRST.contains(tokens.getFirst());
  }

  private static Set<String> romanised(String list) {
    return WordList.words(list).stream().map(Fold::romanised).collect(Collectors.toSet());
  }

  private static boolean isParticle(String token) {
    return PARTICLES.contains(token);
  }
}
