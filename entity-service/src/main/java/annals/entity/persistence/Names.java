package annals.entity.persistence;

import annals.entity.domain.EntityType;
import annals.entity.domain.names.NameForm;

/** Names as one column: type and form. */
final class Names {
  private Names() {}

  static String key(NameForm form) {
    return form.type() + ":" + form.form();
  }

  static NameForm form(String key) {
    int colon = key.indexOf(':');
    return new NameForm(EntityType.valueOf(key.substring(0, colon)), key.substring(colon + 1));
  }
}
