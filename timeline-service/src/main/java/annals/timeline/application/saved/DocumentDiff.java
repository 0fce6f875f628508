package annals.timeline.application.saved;

import annals.timeline.domain.saved.Document;
import java.util.ArrayList;
import java.util.List;

/** What two states of a timeline itself differ in. */
final class DocumentDiff {

  private DocumentDiff() {}

  /** The fields that differ, by their public names; the list may be added to. */
  static List<String> fields(Document before, Document after) {
    List<String> fields = new ArrayList<>();
    add(fields, "title", before.title(), after.title());
    add(fields, "introduction", before.introduction(), after.introduction());
    add(fields, "query", before.query(), after.query());
    add(fields, "cover_image", before.coverImage(), after.coverImage());
    add(fields, "groups", before.groups(), after.groups());
    add(fields, "status", before.status(), after.status());
    return fields;
  }

  private static void add(List<String> fields, String name, Object before, Object after) {
    if (!before.equals(after)) {
      fields.add(name);
    }
  }
}
