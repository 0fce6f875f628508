package annals.timeline.application.saved;

/**
 * Who looks.
 *
 * @param name user name
 * @param editor whether drafts, hidden entries and notes are shown
 */
public record Viewer(String name, boolean editor) {}
