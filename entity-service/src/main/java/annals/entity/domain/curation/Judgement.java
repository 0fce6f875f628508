package annals.entity.domain.curation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of two entities, or of a mention and an entity.
 *
 * @param act the act it is part of, as a split; its own id when it stands alone
 * @param score what the machine thought of the pair when it was judged, 0 to 1
 * @param withdrawal null while it binds
 */
public record Judgement(
    UUID id,
    UUID act,
    Side left,
    Side right,
    Verdict verdict,
    String reason,
    double score,
    String madeBy,
    Instant madeAt,
    @Nullable Withdrawal withdrawal) {

  /**
   * One of the two.
   *
   * @param id of the entity or mention that the editor named
   * @param text its name or words, for people
   */
  public record Side(Kind kind, UUID id, String text, Anchor anchor) {}

  /** What a side is. */
  public enum Kind {
    ENTITY,
    MENTION
  }

  /** Who took it back, when and why. */
  public record Withdrawal(String by, Instant at, String reason) {}

  /** Whether it binds the resolver. */
  public boolean isActive() {
    return withdrawal == null;
  }

  /** Whether it joins or parts entities, rather than a single mention. */
  public boolean isOfEntities() {
    return left.kind() == Kind.ENTITY && right.kind() == Kind.ENTITY;
  }

  /** Both anchors. */
  public Set<Anchor> anchors() {
    return left.anchor().equals(right.anchor())
        ? Set.of(left.anchor())
        : Set.of(left.anchor(), right.anchor());
  }

  /** The same, taken back. */
  public Judgement withdrawn(Withdrawal by) {
    return new Judgement(id, act, left, right, verdict, reason, score, madeBy, madeAt, by);
  }
}
