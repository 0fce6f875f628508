package annals.entity.domain.mentions;

import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Role;
import annals.entity.domain.Span;
import annals.entity.domain.names.OrganizationName;
import java.util.List;

/**
 * A mention as read from the text, before anybody asked who it is.
 *
 * @param roles the offices that stand beside the name
 * @param gender what a form of address says
 */
public record FoundMention(
    Span span, String text, EntityType type, MentionKind kind, List<Role> roles, Gender gender) {
  /** Keeps its own copy of the roles. */
  public FoundMention {
    roles = List.copyOf(roles);
  }

  /** A name of which nothing else is known. */
  public static FoundMention named(Span span, String text, EntityType type) {
    boolean acronym = type == EntityType.ORGANIZATION && OrganizationName.isAcronym(text);
    MentionKind kind = acronym ? MentionKind.ACRONYM : MentionKind.NAME;
    return new FoundMention(span, text, type, kind, List.of(), Gender.UNKNOWN);
  }
}
