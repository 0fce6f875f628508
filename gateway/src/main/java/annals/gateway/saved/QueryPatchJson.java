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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a saved timeline is to be about; as a patch it is merged with what it is about now. */
@Schema(
    name = "TimelineQueryPatch",
    description = "What is left out stays, null goes back to the default, lists are replaced.")
final class QueryPatchJson {
  @Schema(hidden = true)
  private final TimelineQuery.Builder values = TimelineQuery.newBuilder();

  @Schema(hidden = true)
  private final Set<String> fields = new LinkedHashSet<>();

  private @Nullable List<String> entities;

  @JsonCreator
  QueryPatchJson() {}

  @JsonSetter
  @Schema(description = "Up to 20.")
  void setEntities(@Nullable List<@Nullable EntityIdJson> entities) {
    fields.add("entity_ids");
    this.entities = EntityIdJson.ids("/query/entities", entities);
  }

  @JsonSetter
  void setMode(@Nullable EntityMode mode) {
    fields.add("mode");
    values.setMode(EntityMode.proto(mode));
  }

  @JsonSetter
  @Schema(description = "Words, \"phrases\", -not, or.")
  void setQ(@Nullable String words) {
    fields.add("query");
    values.setQuery(BodyValues.orEmpty(words));
  }

  @JsonSetter
  @Schema(description = "Only what one of these sources reports; up to 20.")
  void setSources(@Nullable List<@Nullable String> sources) {
    List<String> given = BodyValues.items("/query/sources", sources, "a string", text -> text);
    fields.add("sources");
    values.clearSources().addAllSources(given);
  }

  @JsonSetter
  @Schema(description = "A year, month or day.")
  void setFrom(@Nullable String from) {
    fields.add("from");
    values.setFrom(BodyValues.orEmpty(from));
  }

  @JsonSetter
  @Schema(description = "A year, month or day, inclusive.")
  void setTo(@Nullable String to) {
    fields.add("to");
    values.setTo(BodyValues.orEmpty(to));
  }

  @JsonSetter
  @Schema(description = "How many of the most important entries, at most 200.")
  void setLimit(@Nullable Integer limit) {
    fields.add("limit");
    values.setLimit(Objects.requireNonNullElse(limit, 0));
  }

  @JsonSetter
  @Schema(description = "Share of the most important entry, 0 to 1.")
  void setMinImportance(@Nullable Double share) {
    double least = Objects.requireNonNullElse(share, 0.0);
    if (!(least >= 0 && least <= 1)) {
      throw ProblemException.invalidField("/query/minImportance", "Must be a number from 0 to 1.");
    }
    fields.add("least_importance");
    values.setLeastImportance(least);
  }

  @JsonSetter
  void setGranularity(@Nullable Granularity granularity) {
    fields.add("granularity");
    values.setGranularity(Granularity.proto(granularity));
  }

  @JsonSetter
  @Schema(description = "Sentences per entry, 1 to 5.")
  void setSentences(@Nullable Integer sentences) {
    fields.add("sentences");
    values.setSentences(Objects.requireNonNullElse(sentences, 0));
  }

  @JsonSetter
  @Schema(description = "Also leads without a date, on the day of their publication.")
  void setInferred(@Nullable Boolean inferred) {
    fields.add("inferred");
    values.setInferred(Boolean.TRUE.equals(inferred));
  }

  /**
   * The values of the parts that are given, the others at their defaults; entities under the ids
   * that count today.
   *
   * @throws ProblemException 400 for an entity that is not known
   */
  @JsonIgnore
  TimelineQuery values(EntityNames names) {
    TimelineQuery.Builder query = values.clone();
    if (entities != null) {
      query.addAllEntityIds(
          names.survivorsIn("/query/entities", "", entities).stream().distinct().toList());
    }
    return query.build();
  }

  /** The parts that are given, in proto names. */
  @JsonIgnore
  Set<String> fields() {
    return fields;
  }
}
