package annals.local.imports;

/**
 * An item that was not taken.
 *
 * @param name of the file or line
 * @param reason in a sentence for people
 */
record RejectedItem(String name, String reason) {}
