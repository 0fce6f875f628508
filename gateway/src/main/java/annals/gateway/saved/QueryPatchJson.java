package annals.gateway.saved;

import annals.gateway.entity.EntityNames;
import annals.gateway.http.BodyValues;
import annals.gateway.http.ProblemException;
import annals.gateway.timeline.EntityMode;
import annals.gateway.timeline.Granularity;
import annals.timeline.v1.TimelineQuery;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a saved timeline is to be about; as a patch it is merged with what it is about now. */
@Schema(
    name = "TimelineQueryPatch",
    description = "What is left out stays, null goes back to the default, lists are replaced.")
final class QueryPatchJson {
  @Schema(hidden = true)
  private final List<Consumer<TimelineQuery.Builder>> changes = new ArrayList<>();

  private @Nullable List<String> entities;

  @JsonCreator
  QueryPatchJson() {}

  @JsonSetter
  @Schema(description = "Up to 20.")
  void setEntities(@Nullable List<@Nullable EntityIdJson> entities) {
    this.entities = EntityIdJson.ids("/query/entities", entities);
  }

  @JsonSetter
  void setMode(@Nullable EntityMode mode) {
    changes.add(query -> query.setMode(EntityMode.proto(mode)));
  }

  @JsonSetter
  @Schema(description = "Words, \"phrases\", -not, or.")
  void setQ(@Nullable String words) {
    changes.add(query -> query.setQuery(BodyValues.orEmpty(words)));
  }

  @JsonSetter
  @Schema(description = "Only what one of these sources reports; up to 20.")
  void setSources(@Nullable List<@Nullable String> sources) {
    List<String> given = BodyValues.items("/query/sources", sources, "a string", text -> text);
    changes.add(query -> query.clearSources().addAllSources(given));
  }

  @JsonSetter
  @Schema(description = "A year, month or day.")
  void setFrom(@Nullable String from) {
    changes.add(query -> query.setFrom(BodyValues.orEmpty(from)));
  }

  @JsonSetter
  @Schema(description = "A year, month or day, inclusive.")
  void setTo(@Nullable String to) {
    changes.add(query -> query.setTo(BodyValues.orEmpty(to)));
  }

  @JsonSetter
  @Schema(description = "How many of the most important entries, at most 200.")
  void setLimit(@Nullable Integer limit) {
    changes.add(query -> query.setLimit(Objects.requireNonNullElse(limit, 0)));
  }

  @JsonSetter
  @Schema(description = "Share of the most important entry, 0 to 1.")
  void setMinImportance(@Nullable Double share) {
    double least = Objects.requireNonNullElse(share, 0.0);
    if (!(least >= 0 && least <= 1)) {
      throw ProblemException.invalidField("/query/minImportance", "Must be a number from 0 to 1.");
    }
    changes.add(query -> query.setLeastImportance(least));
  }

  @JsonSetter
  void setGranularity(@Nullable Granularity granularity) {
    changes.add(query -> query.setGranularity(Granularity.proto(granularity)));
  }

  @JsonSetter
  @Schema(description = "Sentences per entry, 1 to 5.")
  void setSentences(@Nullable Integer sentences) {
    changes.add(query -> query.setSentences(Objects.requireNonNullElse(sentences, 0)));
  }

  @JsonSetter
  @Schema(description = "Also leads without a date, on the day of their publication.")
  void setInferred(@Nullable Boolean inferred) {
    changes.add(query -> query.setInferred(Boolean.TRUE.equals(inferred)));
  }

  /**
   * The query with the changes; entities under the ids that count today.
   *
   * @throws ProblemException 400 for an entity that is not known
   */
  @JsonIgnore
  TimelineQuery on(TimelineQuery current, EntityNames names) {
    TimelineQuery.Builder query = current.toBuilder();
    changes.forEach(change -> change.accept(query));
    if (entities != null) {
      query
          .clearEntityIds()
          .addAllEntityIds(
              names.survivorsIn("/query/entities", "", entities).stream().distinct().toList());
    }
    return query.build();
  }
}
