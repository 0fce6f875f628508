package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.Span;
import annals.entity.domain.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Completes names that were cut short: Office of the President [of Ukraine], [US] Congress. */
final class NameExtender {
  private static final Pattern OF =
      Pattern.compile(
          "\\s+(?:of|for)\\s+(?:the\\s+)?(?:\\p{Lu}[\\p{L}-]+)(?:\\s+\\p{Lu}[\\p{L}-]+){0,3}");
  private static final Pattern GENERATION = Pattern.compile(",?\\s+(?:Jr|Sr)\\b\\.?|\\s+I{2,3}\\b");
  private static final Pattern PARTICLE =
      Pattern.compile("\\s+(?:(?:bin|bint|ibn|al|el|van|von|de|da|der|den|la)[\\s-]+)+");
  private static final Set<String> INSTITUTIONS = WordList.words("institutions");

  private static final Pattern HEIRS =
      Pattern.compile("\\s(?:and|&)\\s(?:Sons?|Daughters?|Brothers|Partners|Associates|Co)\\b");

  private final String text;

  NameExtender(String text) {
    this.text = text;
  }

  /** The names in {@code tagged}, each as long as it is in the text; without overlap. */
  List<TaggedName> extend(List<TaggedName> tagged) {
    List<TaggedName> names = new ArrayList<>();
    for (TaggedName name : tagged) {
      TaggedName last = names.isEmpty() ? null : names.getLast();
      if (last != null && last.span().covers(name.span())) {
        continue;
      }
      if (last != null && last.span().end() <= name.span().start() && belongTogether(last, name)) {
        names.removeLast();
        names.add(extended(new TaggedName(last.span().to(name.span()), name.type()), tagged));
      } else if (last == null || !last.span().overlaps(name.span())) {
        names.add(extended(name, tagged));
      }
    }
    return names;
  }

  private boolean belongTogether(TaggedName first, TaggedName second) {
    String between = text.substring(first.span().end(), second.span().start());
    if (first.type() == EntityType.PLACE && second.type() == EntityType.ORGANIZATION) {
      return between.equals(" ") && isInstitution(Words.in(text, second.span()).getFirst());
    }
    return first.type() == EntityType.PERSON
        && second.type() == EntityType.PERSON
        && PARTICLE.matcher(between).matches();
  }

  private TaggedName extended(TaggedName name, List<TaggedName> all) {
    Pattern tail =
        switch (name.type()) {
          case PERSON -> GENERATION;
          case ORGANIZATION -> opensOffice(name.span()) ? OF : null;
          case PLACE -> null;
        };
    if (tail == null) {
      return name;
    }
    Matcher heirs = HEIRS.matcher(text).region(name.span().end(), text.length());
    if (name.type() == EntityType.PERSON && heirs.lookingAt()) {
      return new TaggedName(new Span(name.span().start(), heirs.end()), EntityType.ORGANIZATION);
    }
    int limit = nextPerson(name.span(), all);
    Matcher matcher = tail.matcher(text).region(name.span().end(), limit);
    return matcher.lookingAt()
        ? new TaggedName(new Span(name.span().start(), matcher.end()), name.type())
        : name;
  }

  /** Where the next person's name begins: a longer name ends before it. */
  private int nextPerson(Span span, List<TaggedName> all) {
    return all.stream()
        .filter(name -> name.type() == EntityType.PERSON)
        .mapToInt(name -> name.span().start() - 1)
        .filter(start -> start >= span.end())
        .min()
        .orElse(text.length());
  }

  /** Whether the name is an institution that goes on with `of`. */
  private boolean opensOffice(Span span) {
    List<Span> words = Words.in(text, span);
    return isInstitution(words.getFirst()) || isInstitution(words.getLast());
  }

  private boolean isInstitution(Span word) {
    String institution = word.of(text);
    return Words.isCapitalised(institution)
        && INSTITUTIONS.contains(institution.toLowerCase(Locale.ROOT));
  }
}
