package annals.entity.persistence;

import annals.entity.application.ReviewDesk;
import annals.entity.domain.Outcome;
import annals.entity.domain.resolution.FiledChain;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code chain}. */
@Entity
@Table(name = "chain")
class ChainRow {
  @Id @Column UUID id;

  @Column(name = "article_id")
  UUID articleId;

  @Column int ordinal;

  @Column String name;

  @Column boolean partial;

  @Column String body;

  @Column(name = "entity_id")
  @Nullable UUID entityId;

  @Column @Nullable String outcome;

  @Column @Nullable UUID pin;

  @Column @Nullable Double doubt;

  /** The same id for the same place, so that a decision finds its row. */
  static UUID id(UUID articleId, int ordinal) {
    return UUID.nameUUIDFromBytes((articleId + "/" + ordinal).getBytes(StandardCharsets.US_ASCII));
  }

  static ChainRow of(FiledChain filed) {
    ChainRow row = new ChainRow();
    row.id = id(filed.articleId(), filed.ordinal());
    row.articleId = filed.articleId();
    row.ordinal = filed.ordinal();
    row.name = Names.key(filed.chain().form());
    row.partial = filed.chain().isPartial();
    row.body = Json.write(StoredChain.of(filed.chain()));
    row.pin = filed.pin();
    row.decide(filed.outcome());
    return row;
  }

  void decide(@Nullable Outcome decision) {
    outcome = decision == null ? null : Json.write(StoredOutcome.of(decision));
    entityId = decision instanceof Outcome.Resolved resolved ? resolved.entityId() : null;
    doubt =
        decision instanceof Outcome.Candidates open
            ? ReviewDesk.uncertainty(open.candidates().getFirst().score())
                * Json.read(body, StoredChain.class).chain().mentionCount()
            : null;
  }

  FiledChain filed() {
    String decided = outcome;
    return new FiledChain(
        articleId,
        ordinal,
        Json.read(body, StoredChain.class).chain(),
        pin,
        decided == null ? null : Json.read(decided, StoredOutcome.class).outcome());
  }
}
