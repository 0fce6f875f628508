package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.PersonName;
import annals.entity.domain.names.PersonNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Anchors that are certainly one, with the names they bear; what may be joined further by likeness.
 */
final class Unit {
  private final Set<Anchor> anchors;
  private final Set<NameForm> forms;
  private final boolean locked;
  private final boolean curated;
  private final Map<NameForm, PersonName> people = new LinkedHashMap<>();

  /**
   * @param forms all names that it bears
   * @param own those of them that are its alone, by which likeness may join it to others
   */
  Unit(
      Set<Anchor> anchors,
      Set<NameForm> forms,
      Set<NameForm> own,
      boolean locked,
      boolean curated) {
    this.anchors = anchors;
    this.forms = forms;
    this.locked = locked;
    this.curated = curated;
    for (NameForm form : own) {
      if (form.type() == EntityType.PERSON && !form.isBare()) {
        people.put(form, form.person());
      }
    }
  }

  Set<Anchor> anchors() {
    return anchors;
  }

  Set<NameForm> forms() {
    return forms;
  }

  boolean isLocked() {
    return locked;
  }

  boolean isCurated() {
    return curated;
  }

  /** Its full names of people, taken apart. */
  Map<NameForm, PersonName> people() {
    return people;
  }

  /** How much its fullest name says; 0 without a full name of a person. */
  int fullness() {
    return people.values().stream()
        .mapToInt(name -> name.given().stream().mapToInt(word -> word.length() > 1 ? 2 : 1).sum())
        .max()
        .orElse(0);
  }

  /**
   * Keys of which names that agree share at least one: a family name with the start of a given name
   * or a group of given names, or all words in one order.
   */
  Set<String> agreementKeys() {
    Set<String> keys = new HashSet<>();
    for (PersonName name : people.values()) {
      for (String family : name.families()) {
        for (String given : name.given()) {
          PersonNames.startsOf(given).forEach(start -> keys.add(family + "/" + start));
        }
      }
      if (name.families().size() > 1) {
        keys.add(String.join(" ", name.tokens().stream().sorted().toList()));
      }
    }
    return keys;
  }
}
