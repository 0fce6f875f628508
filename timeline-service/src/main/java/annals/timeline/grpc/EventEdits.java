package annals.timeline.grpc;

import annals.platform.error.AnnalsException;
import annals.timeline.application.EventEdit;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.v1.UpdateEventRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an editor wants of an event. */
final class EventEdits {

  private static final String DATE = "date";
  private static final String HEADLINE = "headline";

  private EventEdits() {}

  static EventEdit edit(UpdateEventRequest request, String actor) {
    Set<String> fields = Set.copyOf(request.getFieldsList());
    for (int i = 0; i < request.getFieldsCount(); i++) {
      String field = request.getFields(i);
      Fields.require(
          field.equals(DATE) || field.equals(HEADLINE),
          "fields[" + i + "]",
          "Only `date` and `headline` can be changed.");
    }
    String headline = request.getHeadline();
    return new EventEdit(
        Fields.id(request.getId(), "id"),
        fields.contains(DATE),
        fields.contains(DATE) ? date(request.getEdtf()) : null,
        fields.contains(HEADLINE),
        fields.contains(HEADLINE) && !headline.isEmpty() ? headline : null,
        request.getReason(),
        request.getEtag(),
        actor);
  }

  private static @Nullable EdtfDate date(String edtf) {
    if (edtf.isEmpty()) {
      return null;
    }
    EdtfDate date = EdtfDate.parseOrNull(edtf);
    if (date == null) {
      throw AnnalsException.invalid("edtf", "An EDTF date is needed, such as 2022-02-24.");
    }
    return date;
  }
}
