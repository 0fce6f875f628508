package annals.entity.application;

/**
 * The text of an article as the registry has read it.
 *
 * @param published EDTF or empty
 */
public record StoredText(long revision, String published, String text) {}
