package annals.entity.domain;

/**
 * A role that articles give to an entity.
 *
 * @param mentionCount mentions that say so
 */
public record HeldRole(Role role, long mentionCount) {}
