package annals.entity.domain;

/**
 * A role that somebody gives to an entity.
 *
 * @param mentionCount mentions that say so
 * @param from EDTF or empty
 * @param to EDTF or empty
 */
public record HeldRole(Role role, long mentionCount, String from, String to) {}
