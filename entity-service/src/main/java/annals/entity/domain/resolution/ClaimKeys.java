package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.names.NameForm;
import java.util.Set;
import java.util.TreeSet;

/** The keys under which curated entities are found by names that may agree with theirs. */
public final class ClaimKeys {
  private ClaimKeys() {}

  /** The key of the name itself. */
  public static String exact(NameForm form) {
    return form.type() + ":" + form.form();
  }

  /** The keys of a name: itself, and for a person's full name what names that agree share. */
  public static Set<String> of(NameForm form) {
    Set<String> keys = new TreeSet<>(Set.of(exact(form)));
    if (form.type() == EntityType.PERSON && !form.isBare()) {
      new Unit(Set.of(), Set.of(form), Set.of(form), false, false)
          .agreementKeys().stream().map(key -> "~" + key).forEach(keys::add);
    }
    return keys;
  }
}
