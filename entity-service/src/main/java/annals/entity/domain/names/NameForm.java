package annals.entity.domain.names;

import annals.entity.domain.EntityType;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A name as the registry files it: what it names, and the name written one way.
 *
 * @param form see {@link PersonName#form} and {@link OrganizationName#form}
 */
public record NameForm(EntityType type, String form) implements Comparable<NameForm> {
  /** Files {@code text} as a name of this type. */
  public static NameForm of(EntityType type, String text) {
    return new NameForm(
        type,
        switch (type) {
          case PERSON -> PersonName.parse(text).form();
          case ORGANIZATION -> OrganizationName.parse(text).form();
          case PLACE -> Fold.plain(text);
        });
  }

  /** Whether it is one word, which may stand for a longer name. */
  public boolean isBare() {
    return switch (type) {
      case PERSON -> person().isBare();
      case ORGANIZATION -> organization().isBare();
      case PLACE -> false;
    };
  }

  /** The keys under which names that may be the same are found. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    switch (type) {
      case PERSON -> person().families().forEach(family -> keys.add("p:" + family));
      case ORGANIZATION -> {
        keys.add("o:" + form);
        OrganizationNames.shortForms(organization()).forEach(brief -> keys.add("o:" + brief));
        if (isBare()) {
          keys.add("a:" + form);
        } else {
          organization().initials().forEach(initials -> keys.add("a:" + initials));
        }
      }
      case PLACE -> {}
    }
    return keys;
  }

  /** The same word as a name of the other type, for a tagger that took one for the other. */
  public NameForm otherType(String text) {
    return of(type == EntityType.PERSON ? EntityType.ORGANIZATION : EntityType.PERSON, text);
  }

  /** The name taken apart as a person's. */
  public PersonName person() {
    return PersonName.ofForm(form);
  }

  /** The name taken apart as an organisation's. */
  public OrganizationName organization() {
    return OrganizationName.ofForm(form);
  }

  @Override
  public int compareTo(NameForm other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : form.compareTo(other.form);
  }
}
