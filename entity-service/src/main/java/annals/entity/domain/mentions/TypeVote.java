package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets an article agree with itself about what a word names: one that is a person nine times is no
 * place the tenth time, the first word of a company is no person, and nobody is "in" a person.
 */
final class TypeVote {
  private static final int FULL_NAME_VOTES = 2;
  private static final Set<String> FAMILY_NAMES = Set.of("post", "star", "sun");
  private static final Set<String> FIRMS =
      Stream.of("institutions", "generic-tails", "legal-forms", "outlets")
          .flatMap(list -> WordList.words(list).stream())
          .filter(word -> !FAMILY_NAMES.contains(word))
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern HEIRS =
      Pattern.compile(".*\\s(?:and|&)\\s(?:Sons?|Daughters?|Brothers|Partners|Associates|Co)\\b.*");
  private static final Set<String> PLACING = Set.of("in", "near", "outside", "across", "around");

  /** What one has in a person or a firm. */
  private static final Set<String> HELD_IN =
      Set.of(
          "shares",
          "stake",
          "stakes",
          "interest",
          "trust",
          "faith",
          "confidence",
          "investors",
          "belief",
          "invested");

  private static final Pattern OPENS_PLACE =
      Pattern.compile("(?:San|Santa|Los|Las|Fort|Port|Mount|Lake)\\s\\p{L}+");

  /** What is named after who leads it: the Trump administration. */
  private static final Pattern LED =
      Pattern.compile("\\s(?:administration|presidency|campaign)\\b");

  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> firms = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final String text;

  TypeVote(String text) {
    this.text = text;
  }

  /** {@code names} with the type that most mentions of the same word have. */
  List<TaggedName> settle(List<TaggedName> names) {
    List<TaggedName> typed = names.stream().map(this::byItsWords).toList();
    typed.forEach(this::hear);
    List<TaggedName> settled = new ArrayList<>();
    for (TaggedName name : typed) {
      settled.add(new TaggedName(name.span(), winner(name)));
    }
    return settled;
  }

  /** Selkra Group and Holm and Daughters are no people, whatever the tagger says. */
  private TaggedName byItsWords(TaggedName name) {
    String surface = name.span().of(text);
    if (name.type() == EntityType.ORGANIZATION
        && !surface.contains(" ")
        && LED.matcher(text).region(name.span().end(), text.length()).lookingAt()) {
      return new TaggedName(name.span(), EntityType.PERSON);
    }
    if (name.type() == EntityType.PERSON && OPENS_PLACE.matcher(surface).matches()) {
      return new TaggedName(name.span(), EntityType.PLACE);
    }
    String last = surface.substring(surface.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean firm =
        name.type() == EntityType.PERSON
            && ((surface.contains(" ") && FIRMS.contains(last))
                || HEIRS.matcher(surface).matches());
    return firm ? new TaggedName(name.span(), EntityType.ORGANIZATION) : name;
  }

  private void hear(TaggedName name) {
    String surface = name.span().of(text);
    vote(surface, name.type(), 1);
    int blank = surface.indexOf(' ');
    if (blank < 0) {
      if (isPlaced(name.span())) {
        places.add(surface);
      }
    } else if (name.type() == EntityType.PERSON) {
      vote(surface.substring(surface.lastIndexOf(' ') + 1), EntityType.PERSON, FULL_NAME_VOTES);
      surnames.add(surface.substring(surface.lastIndexOf(' ') + 1));
      people.addAll(List.of(surface.split(" ", -1)));
    } else if (name.type() == EntityType.ORGANIZATION) {
      firms.add(surface.substring(0, blank));
    }
  }

  /**
   * Whether the text says that something is in it: "in Velmouth", but not "in Renwick's office".
   */
  private boolean isPlaced(Span span) {
    char next = span.end() < text.length() ? text.charAt(span.end()) : ' ';
    if (next == '\'' || next == '’') {
      return false;
    }
    String word = Words.before(text, span.start());
    return PLACING.contains(word.toLowerCase(Locale.ROOT))
        && !HELD_IN.contains(Words.before(text, span.start() - 1 - word.length()));
  }

  private void vote(String surface, EntityType type, int count) {
    votes
        .computeIfAbsent(surface, key -> new EnumMap<>(EntityType.class))
        .merge(type, count, Integer::sum);
  }

  private EntityType winner(TaggedName name) {
    String surface = name.span().of(text);
    if (name.type() == EntityType.PERSON && !surface.contains(" ") && !people.contains(surface)) {
      if (places.contains(surface) || Countries.named(surface) != null) {
        return EntityType.PLACE;
      }
      if (firms.contains(surface)) {
        return EntityType.ORGANIZATION;
      }
    }
    if (name.type() == EntityType.PLACE
        && surnames.contains(surface)
        && Countries.named(surface) == null) {
      return isPlaced(name.span()) ? EntityType.PLACE : EntityType.PERSON;
    }
    Map<EntityType, Integer> counts = votes.getOrDefault(surface, Map.of());
    int own = counts.getOrDefault(name.type(), 0);
    EntityType winner = name.type();
    for (Map.Entry<EntityType, Integer> other : counts.entrySet()) {
      if (other.getValue() >= 2 * own && other.getValue() > counts.getOrDefault(winner, 0)) {
        winner = other.getKey();
      }
    }
    return winner;
  }
}
