package annals.entity.domain.names;

import annals.entity.domain.EntityType;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A name as the registry files it: what it names, and the name written one way.
 *
 * @param form see {@link PersonName#form}, {@link OrganizationName#form} and {@link RoleName#form}
 */
public record NameForm(EntityType type, String form) implements Comparable<NameForm> {
  private static final Memo<String, NameForm> PEOPLE =
      new Memo<>(text -> new NameForm(EntityType.PERSON, PersonName.parse(text).form()));
  private static final Memo<String, NameForm> ORGANIZATIONS =
      new Memo<>(
          text -> new NameForm(EntityType.ORGANIZATION, OrganizationName.parse(text).form()));
  private static final Memo<String, OrganizationName> ORGANIZATION_NAMES =
      new Memo<>(OrganizationName::ofForm);

  /** Files {@code text} as a name of this type. */
  public static NameForm of(EntityType type, String text) {
    return switch (type) {
      case PERSON -> PEOPLE.of(text);
      case ORGANIZATION -> ORGANIZATIONS.of(text);
      case PLACE -> new NameForm(type, Fold.plain(text));
    };
  }

  /** Files an office as a name of whoever holds it. */
  public static NameForm of(RoleName role) {
    return new NameForm(EntityType.PERSON, role.form());
  }

  /** Whether it is an office, which is to be read with {@link #role} and is nobody's own name. */
  public boolean isRole() {
    return type == EntityType.PERSON && RoleName.isForm(form);
  }

  /** The office. */
  public RoleName role() {
    return RoleName.ofForm(form);
  }

  /** Whether it is one word or an office, which may stand for a longer name. */
  public boolean isBare() {
    return isRole() || isBareName();
  }

  private boolean isBareName() {
    return switch (type) {
      case PERSON -> person().isBare();
      case ORGANIZATION -> organization().isBare();
      case PLACE -> false;
    };
  }

  /** The keys under which names that may be the same are found. */
  public Set<String> keys() {
    if (isRole()) {
      return Set.of("r:" + form.substring(1));
    }
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

  /**
   * The same word as a name of the other type, for a tagger that took one for the other; an office
   * as it is.
   */
  public NameForm otherType(String text) {
    if (isRole()) {
      return this;
    }
    return of(type == EntityType.PERSON ? EntityType.ORGANIZATION : EntityType.PERSON, text);
  }

  /** The name taken apart as a person's; not to be asked of an office. */
  public PersonName person() {
    return PersonName.ofForm(form);
  }

  /** The name taken apart as an organisation's. */
  public OrganizationName organization() {
    return ORGANIZATION_NAMES.of(form);
  }

  @Override
  public int compareTo(NameForm other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : form.compareTo(other.form);
  }
}
