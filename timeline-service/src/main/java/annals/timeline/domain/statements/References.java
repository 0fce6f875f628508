package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons that "he", "she" and "the president" of an article clearly stand for. Reads the
 * sentences in order; what is not clear is left open.
 */
final class References {

  private static final int REACH = 3;
  private static final int OPENING_WORDS = 4;

  private final List<NameMention> persons;
  private final List<TextSpan> verbatim;
  private final Roles roles;
  private @Nullable EntityRef subject;
  private @Nullable String pronoun;
  private int subjectAt = -REACH - 1;

  References(AnnotatedArticle article, List<Sentence> sentences, List<Speech> speeches) {
    this.persons =
        article.mentions().stream()
            .filter(m -> m.entity() != null && m.entity().type() == EntityType.PERSON)
            .toList();
    this.verbatim = speeches.stream().filter(Speech::verbatim).map(Speech::span).toList();
    this.roles = Roles.of(sentences, persons);
  }

  /**
   * The persons that the next sentence speaks of without their name.
   *
   * @param index number of the sentence, from 0; sentences come in order
   * @param speaker who speaks it or a part of it, if that is known
   */
  Set<EntityRef> in(Sentence sentence, int index, @Nullable EntityRef speaker) {
    Set<EntityRef> referred = new LinkedHashSet<>();
    if (speaker != null && speaker.type() == EntityType.PERSON) {
      referred.add(speaker);
    }
    Optional<EntityRef> described = roles.describedIn(sentence);
    described.ifPresent(referred::add);
    String opening = openingPronoun(sentence);
    EntityRef named = firstNamed(sentence);
    if (opening != null && speaker == null && subject != null && index - subjectAt <= REACH) {
      if (pronoun == null || pronoun.equals(opening)) {
        referred.add(subject);
        pronoun = opening;
        subjectAt = index;
      }
    } else if (speaker != null && speaker.type() == EntityType.PERSON) {
      remember(speaker, index);
    } else if (named != null) {
      remember(named, index);
    } else if (described.isPresent()) {
      remember(described.get(), index);
    }
    return referred;
  }

  private void remember(EntityRef person, int index) {
    if (!person.equals(subject)) {
      pronoun = null;
    }
    subject = person;
    subjectAt = index;
  }

  /** The first person named outside somebody's words. */
  private @Nullable EntityRef firstNamed(Sentence sentence) {
    for (NameMention mention : persons) {
      boolean inside =
          mention.span().start() >= sentence.start() && mention.span().end() <= sentence.end();
      if (inside && verbatim.stream().noneMatch(s -> s.contains(mention.span()))) {
        return mention.entity();
      }
    }
    return null;
  }

  /** "he" or "she" if the sentence starts with it, or with a short phrase that names nobody. */
  private @Nullable String openingPronoun(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.equals("he") || word.equals("she")) {
        return word;
      }
      words += token.isWord() ? 1 : 0;
      boolean named = persons.stream().anyMatch(m -> m.span().start() == token.start());
      if (words >= OPENING_WORDS || named) {
        return null;
      }
    }
    return null;
  }
}
