package annals.entity.wire;

import annals.entity.domain.EntityName;
import annals.entity.domain.HeldRole;
import annals.entity.domain.Profile;
import annals.entity.domain.registry.Snapshot;
import annals.entity.v1.HistoryEntry;
import annals.entity.v1.HistoryKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of entities' histories as messages; what an entity was is JSON. */
public final class HistoryMapper {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HistoryMapper() {}

  /** The entry as a message. */
  public static HistoryEntry toProto(annals.entity.domain.registry.HistoryEntry entry) {
    return HistoryEntry.newBuilder()
        .setId(entry.id().toString())
        .setEntityId(entry.entityId().toString())
        .setAt(JudgementMapper.timestamp(entry.at()))
        .setActor(entry.cause().actor())
        .setKind(kind(entry.kind()))
        .setBefore(json(entry.before()))
        .setAfter(json(entry.after()))
        .setReason(entry.cause().reason())
        .setOtherEntityId(text(entry.other()))
        .setJudgementId(text(entry.judgement()))
        .setActId(text(entry.cause().act()))
        .build();
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  private static String json(@Nullable Snapshot snapshot) {
    if (snapshot == null) {
      return "";
    }
    Profile profile = snapshot.profile();
    ObjectNode node = JSON.createObjectNode();
    node.put("type", profile.type().name());
    node.put("name", profile.name());
    ArrayNode names = node.putArray("names");
    profile.names().forEach(name -> names.add(name(name)));
    ArrayNode roles = node.putArray("roles");
    profile.roles().forEach(held -> roles.add(role(held)));
    node.set("externalIds", JSON.valueToTree(profile.externalIds()));
    node.put("description", profile.description());
    node.set("countries", JSON.valueToTree(profile.countries()));
    node.put("startDate", profile.startDate());
    node.put("endDate", profile.endDate());
    node.put("status", snapshot.status().name());
    node.put("locked", snapshot.locked());
    ArrayNode referents = node.putArray("referents");
    snapshot.referents().forEach(id -> referents.add(id.toString()));
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode name(EntityName name) {
    ObjectNode node = JSON.createObjectNode();
    node.put("text", name.text()).put("kind", name.kind().name());
    node.put("script", name.script()).put("language", name.language());
    return node.put("validFrom", name.validFrom()).put("validTo", name.validTo());
  }

  private static ObjectNode role(HeldRole held) {
    ObjectNode node = JSON.createObjectNode();
    node.put("title", held.role().title()).put("organization", held.role().organization());
    return node.put("from", held.from()).put("to", held.to());
  }

  private static HistoryKind kind(annals.entity.domain.registry.HistoryEntry.Kind kind) {
    return switch (kind) {
      case CREATED -> HistoryKind.HISTORY_KIND_CREATED;
      case LEARNED -> HistoryKind.HISTORY_KIND_LEARNED;
      case MERGED -> HistoryKind.HISTORY_KIND_MERGED;
      case SEPARATED -> HistoryKind.HISTORY_KIND_SEPARATED;
      case EDITED -> HistoryKind.HISTORY_KIND_EDITED;
      case IMPORTED -> HistoryKind.HISTORY_KIND_IMPORTED;
      case JUDGED -> HistoryKind.HISTORY_KIND_JUDGED;
      case WITHDRAWN -> HistoryKind.HISTORY_KIND_WITHDRAWN;
    };
  }
}
