package annals.platform.error;

/** Why a request failed: the table from reason to category and title. Names are part of the API. */
public enum Reason {
  ARTICLE_NOT_FOUND(Category.NOT_FOUND, "No such article"),
  ENTITY_NOT_FOUND(Category.NOT_FOUND, "No such entity"),
  IMPORT_NOT_FOUND(Category.NOT_FOUND, "No such import"),
  MENTION_NOT_FOUND(Category.NOT_FOUND, "No such mention"),
  JUDGEMENT_NOT_FOUND(Category.NOT_FOUND, "No such judgement"),
  ACT_NOT_FOUND(Category.NOT_FOUND, "No such act"),
  EVENT_NOT_FOUND(Category.NOT_FOUND, "No such event"),
  TIMELINE_NOT_FOUND(Category.NOT_FOUND, "No such timeline"),
  ENTRY_NOT_FOUND(Category.NOT_FOUND, "No such entry"),
  VERSION_NOT_FOUND(Category.NOT_FOUND, "No such version"),
  INVALID_FIELD(Category.INVALID, "A field is not valid"),
  INVALID_PAGE_TOKEN(Category.INVALID, "The page token is not valid"),
  EMPTY_IMPORT(Category.INVALID, "The upload holds no articles"),
  UNSUPPORTED_FORMAT(Category.INVALID, "The upload is of no known kind"),
  TOO_LARGE(Category.TOO_LARGE, "The content is too large"),
  STALE_ETAG(Category.STALE, "The resource has changed since it was read"),
  IDEMPOTENCY_KEY_REUSED(Category.CONFLICT, "The idempotency key was used for another request"),
  JUDGEMENT_CONFLICT(Category.CONFLICT, "Earlier judgements are in the way"),
  LATER_EDIT(Category.CONFLICT, "A later edit stands on it"),
  MACHINE_ENTRY(Category.CONFLICT, "An entry of the machine cannot be deleted, only hidden"),
  UNAVAILABLE(Category.UNAVAILABLE, "A part of the service does not answer"),
  INTERNAL(Category.INTERNAL, "Something went wrong on our side");

  /** The kind of failure, which decides the status on every protocol. */
  public enum Category {
    INVALID,
    NOT_FOUND,
    STALE,
    CONFLICT,
    TOO_LARGE,
    UNAVAILABLE,
    INTERNAL
  }

  private final Category category;
  private final String title;

  Reason(Category category, String title) {
    this.category = category;
    this.title = title;
  }

  /** The kind of failure. */
  public Category category() {
    return category;
  }

  /** A short English title, the same for every occurrence. */
  public String title() {
    return title;
  }
}
