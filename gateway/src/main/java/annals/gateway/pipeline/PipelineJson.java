package annals.gateway.pipeline;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What waits between the services. */
@Schema(name = "Pipeline", description = "What waits between the services.")
record PipelineJson(List<Stage> services) {

  /** What waits in one service to be handed on. */
  @Schema(name = "PipelineStage", description = "What waits in one service to be handed on.")
  record Stage(
      Service service,
      @Schema(description = "False when the service does not answer.") boolean reachable,
      @Schema(description = "Deliveries that wait or are under way, without the parked ones.")
          long backlog,
      @Schema(description = "When the oldest of them was made.") @Nullable Instant oldest,
      @Schema(description = "Deliveries that were given up for now.") long parked) {}

  /** A delivery that was given up for now. */
  @Schema(name = "ParkedDelivery", description = "A delivery that was given up for now, and why.")
  record Parked(
      long id,
      Service service,
      @Schema(description = "Id of the article it is about.") @Nullable String article,
      @Schema(examples = "article.changed") String kind,
      int attempts,
      @Nullable String lastError,
      @Nullable Instant created,
      @Nullable Instant parked) {}

  /** A page of parked deliveries. */
  @Schema(name = "ParkedDeliveryList", description = "A page of parked deliveries, oldest first.")
  record ParkedPage(List<Parked> deliveries, @Nullable String nextPageToken) {}

  /** Which deliveries to put back in line. */
  @Schema(name = "PipelineRetry", description = "Which deliveries to put back in line.")
  record Retry(
      @Schema(description = "Else all services.") @Nullable Service service,
      @Schema(description = "Deliveries of that service; else all that are parked.")
          @Nullable List<@Nullable Long> ids) {}

  /** How many deliveries were put back in line. */
  @Schema(name = "PipelineRetried", description = "How many deliveries were put back in line.")
  record Retried(long retried) {}

  /** How many articles were put in line. */
  @Schema(name = "PipelineRedelivered", description = "How many articles were put in line.")
  record Redelivered(long redelivered) {}
}
