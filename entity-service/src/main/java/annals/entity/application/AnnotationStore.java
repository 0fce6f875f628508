package annals.entity.application;

import annals.entity.domain.resolution.AliasFact;
import annals.entity.domain.resolution.FiledChain;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what articles say: the articles, their mentions and chains. */
public interface AnnotationStore {
  /** Waits until no other transaction resolves, and keeps others waiting until this one ends. */
  void lock();

  /** The article, also when it was removed. */
  Optional<AnnotatedArticle> find(UUID articleId);

  /** The articles with these ids. */
  List<AnnotatedArticle> findAll(Collection<UUID> articleIds);

  /** Up to {@code limit} ids of articles that are there, after {@code after}, in order. */
  List<UUID> articles(UUID after, int limit);

  /** Stores the article in place of what was known of it. */
  void save(AnnotatedArticle article);

  /** The days on which these articles were published, EDTF or empty. */
  Map<UUID, String> published(Collection<UUID> articleIds);

  /** Replaces mentions, chains and facts of an article. */
  void replace(Filing filing, Collection<AliasFact> facts);

  /** Replaces the chains of an article and the pins of its mentions. */
  void repin(Filing filing);

  /** The mentions of an article with the chains as the article has them. */
  Filing filing(UUID articleId);

  /** The mention with this id, as long as its article's revision has it. */
  Optional<FiledMention> mention(UUID mentionId);

  /** What an article says of names. */
  List<AliasFact> facts(UUID articleId);

  /** All chains of these articles. */
  List<FiledChain> chains(Collection<UUID> articleIds);

  /** All chains resolved to one of these entities. */
  List<FiledChain> chainsOf(Collection<UUID> entityIds);

  /** Stores the outcomes of {@code chains}. */
  void decide(Collection<FiledChain> chains);

  /** Up to {@code limit} mentions of an article after the one with the ordinal {@code after}. */
  List<FiledMention> mentions(UUID articleId, int after, int limit);

  /** Up to {@code limit} mentions of an entity after {@code after}, the newest articles first. */
  List<FiledMention> mentionsOf(UUID entityId, Place after, int limit);

  /** Up to {@code limit} articles that mention an entity after {@code after}, the newest first. */
  List<Place> articlesOf(UUID entityId, Place after, int limit);

  /** The chains that these mentions belong to, keyed by mention id. */
  Map<UUID, FiledChain> chainsBehind(Collection<FiledMention> mentions);

  /**
   * Where a mention stands in a list by date.
   *
   * @param published of the article, EDTF or empty
   */
  record Place(String published, UUID articleId, int ordinal) {
    /** Before every place. */
    public static final Place START = new Place("~", new UUID(-1, -1), -1);
  }
}
