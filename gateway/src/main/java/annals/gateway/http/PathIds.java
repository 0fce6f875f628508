package annals.gateway.http;

import java.util.Locale;

/** Ids in paths; one that cannot exist is not found. */
public final class PathIds {
  private PathIds() {}

  /** The id of an article. */
  public static String article(String id) {
    return known(id, ProblemType.ARTICLE_NOT_FOUND);
  }

  /** The id of an entity. */
  public static String entity(String id) {
    return known(id, ProblemType.ENTITY_NOT_FOUND);
  }

  /** The id of an import. */
  public static String imported(String id) {
    return known(id, ProblemType.IMPORT_NOT_FOUND);
  }

  /** The id of a judgement. */
  public static String judgement(String id) {
    return known(id, ProblemType.JUDGEMENT_NOT_FOUND);
  }

  /** The id of an act. */
  public static String act(String id) {
    return known(id, ProblemType.ACT_NOT_FOUND);
  }

  /** The id of an event. */
  public static String event(String id) {
    return known(id, ProblemType.EVENT_NOT_FOUND);
  }

  /** The id of a saved timeline. */
  public static String timeline(String id) {
    return known(id, ProblemType.TIMELINE_NOT_FOUND);
  }

  /** The id of an entry of a saved timeline. */
  public static String entry(String id) {
    return known(id, ProblemType.ENTRY_NOT_FOUND);
  }

  private static String known(String id, ProblemType missing) {
    if (!Parameters.isId(id)) {
      throw new ProblemException(missing, missing.title() + ".");
    }
    return id.toLowerCase(Locale.ROOT);
  }
}
