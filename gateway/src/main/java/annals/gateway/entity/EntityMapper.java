package annals.gateway.entity;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.text;

import annals.entity.v1.Candidate;
import annals.entity.v1.EntityName;
import annals.entity.v1.FeatureScore;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Entities and mentions between proto and JSON. */
public final class EntityMapper {
  private EntityMapper() {}

  /** An entity. */
  public static EntityJson entity(NamedEntity entity) {
    return new EntityJson(
        entity.getId(),
        constant(entity.getType(), EntityType.class),
        text(entity.getName()),
        entity.getNamesList().stream().map(EntityMapper::name).toList(),
        entity.getRolesList().stream().map(EntityMapper::role).toList(),
        new TreeMap<>(entity.getExternalIdsMap()),
        constant(entity.getStatus(), EntityJson.Status.class),
        constant(entity.getOrigin(), EntityJson.Origin.class),
        entity.getLocked(),
        text(entity.getDescription()),
        List.copyOf(entity.getCountriesList()),
        text(entity.getStartDate()),
        text(entity.getEndDate()),
        List.copyOf(entity.getReferentsList()),
        entity.getMentionCount(),
        entity.getArticleCount());
  }

  /** A mention. */
  public static MentionJson mention(Mention mention) {
    return new MentionJson(
        mention.getId(),
        mention.getArticleId(),
        mention.getRevision(),
        mention.getStart(),
        mention.getEnd(),
        mention.getText(),
        constant(mention.getType(), EntityType.class),
        constant(mention.getKind(), MentionJson.Kind.class),
        constant(mention.getOutcome(), MentionJson.Outcome.class),
        mention.getEntityId().isEmpty()
            ? null
            : new EntityReferenceJson(mention.getEntityId(), text(mention.getEntityName())),
        mention.getScore(),
        features(mention.getExplanationList()),
        mention.getCandidatesList().stream().map(EntityMapper::candidate).toList());
  }

  /** A type; unspecified for null. */
  public static annals.entity.v1.EntityType type(@Nullable EntityType type) {
    return switch (type) {
      case null -> annals.entity.v1.EntityType.ENTITY_TYPE_UNSPECIFIED;
      case PERSON -> annals.entity.v1.EntityType.ENTITY_TYPE_PERSON;
      case ORGANIZATION -> annals.entity.v1.EntityType.ENTITY_TYPE_ORGANIZATION;
      case PLACE -> annals.entity.v1.EntityType.ENTITY_TYPE_PLACE;
    };
  }

  private static EntityJson.Name name(EntityName name) {
    return new EntityJson.Name(
        name.getText(),
        constant(name.getKind(), EntityJson.NameKind.class),
        text(name.getScript()),
        text(name.getLanguage()),
        text(name.getValidFrom()),
        text(name.getValidTo()),
        name.getMentionCount());
  }

  private static EntityJson.Role role(Role role) {
    return new EntityJson.Role(
        role.getTitle(),
        text(role.getOrganization()),
        text(role.getFrom()),
        text(role.getTo()),
        role.getMentionCount());
  }

  private static MentionJson.Candidate candidate(Candidate candidate) {
    return new MentionJson.Candidate(
        new EntityReferenceJson(candidate.getEntityId(), text(candidate.getEntityName())),
        candidate.getScore(),
        features(candidate.getExplanationList()));
  }

  /** What speaks for a score and against it. */
  public static List<MentionJson.Feature> features(List<FeatureScore> features) {
    return features.stream()
        .map(
            feature ->
                new MentionJson.Feature(
                    feature.getFeature(), feature.getValue(), feature.getWeight()))
        .toList();
  }
}
