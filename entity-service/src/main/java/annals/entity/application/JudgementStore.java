package annals.entity.application;

import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Pin;
import annals.entity.domain.curation.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what editors judged. */
public interface JudgementStore {
  /** Stores a judgement, new or changed. */
  void save(Judgement judgement);

  /** The judgement, also when it was withdrawn. */
  Optional<Judgement> find(UUID id);

  /** The judgements of an act. */
  List<Judgement> ofAct(UUID act);

  /** Active judgements that name one of {@code anchors}, unsure ones too. */
  List<Judgement> touching(Collection<Anchor> anchors);

  /** Up to {@code limit} judgements that fit, the newest first. */
  List<Judgement> list(Filter filter, int limit);

  /** Stores where a judged mention is. */
  void save(Pin pin);

  /** The pins of an article that an active judgement names. */
  List<Pin> pinsOf(UUID articleId);

  /** The pin of these words, whether a judgement names it or not. */
  Optional<Pin> pinAt(UUID articleId, String text, int occurrence);

  /** The pins with these ids. */
  List<Pin> pins(Collection<UUID> ids);

  /**
   * What to list.
   *
   * @param anchors those of an entity; empty: all
   * @param verdict null: any
   * @param before id of the last one seen; null: from the start
   */
  record Filter(
      List<Anchor> anchors, @Nullable Verdict verdict, boolean withdrawn, @Nullable UUID before) {
    /** Keeps its own copy. */
    public Filter {
      anchors = List.copyOf(anchors);
    }
  }
}
