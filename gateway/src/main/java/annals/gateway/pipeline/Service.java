package annals.gateway.pipeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The services that hand articles on. */
@Schema(name = "PipelineService")
enum Service {
  @JsonProperty("article-service")
  ARTICLE_SERVICE("article-service"),
  @JsonProperty("entity-service")
  ENTITY_SERVICE("entity-service"),
  @JsonProperty("timeline-service")
  TIMELINE_SERVICE("timeline-service");

  private final String text;

  Service(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
