package annals.entity.domain.resolution;

import annals.entity.domain.Role;
import annals.entity.domain.names.NameForm;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What articles are about; asked only when namesakes have to be told apart. */
public interface ContextSource {
  /** The terms of these articles. */
  Map<UUID, Set<String>> terms(Collection<UUID> articleIds);

  /** Articles that have one of {@code forms} as a full name, some of them when they are many. */
  List<Appearance> appearances(Collection<NameForm> forms);

  /**
   * A full name in an article.
   *
   * @param pin set when it is a mention that an editor has judged by itself
   */
  record Appearance(
      NameForm form, UUID articleId, @Nullable UUID pin, Set<String> terms, List<Role> roles) {
    /** Keeps its own copies. */
    public Appearance {
      terms = Set.copyOf(terms);
      roles = List.copyOf(roles);
    }
  }
}
