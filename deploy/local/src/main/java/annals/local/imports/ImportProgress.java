package annals.local.imports;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How far an import is.
 *
 * @param id of the import
 * @param total items, 0 until they are counted
 * @param message why it failed as a whole, or what there is to know; may be empty
 */
record ImportProgress(
    String id, State state, int total, int taken, int copies, int rejected, String message) {

  /** The states of an import in the API. */
  enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
  }

  static ImportProgress of(JsonNode json) {
    return new ImportProgress(
        json.path("id").asText(),
        State.valueOf(json.path("state").asText("QUEUED")),
        json.path("total").asInt(),
        json.path("taken").asInt(),
        json.path("copies").asInt(),
        json.path("rejected").asInt(),
        json.path("message").asText(""));
  }

  boolean isOver() {
    return state == State.DONE || state == State.FAILED;
  }

  int finished() {
    return taken + copies + rejected;
  }
}
