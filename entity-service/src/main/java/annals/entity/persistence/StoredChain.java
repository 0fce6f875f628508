package annals.entity.persistence;

import annals.entity.domain.Role;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.Chain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A chain as JSON. */
record StoredChain(
    NameForm form,
    String text,
    Map<String, Integer> names,
    List<Role> roles,
    Gender gender,
    Set<NameForm> among) {
  static StoredChain of(Chain chain) {
    return new StoredChain(
        chain.form(),
        chain.text(),
        new TreeMap<>(chain.names()),
        chain.roles(),
        chain.gender(),
        new TreeSet<>(chain.among()));
  }

  Chain chain() {
    return new Chain(form, text, names, roles, gender, among);
  }
}
