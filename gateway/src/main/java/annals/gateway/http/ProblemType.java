package annals.gateway.http;

import annals.platform.error.Reason;
import java.util.Locale;

/** Every kind of failure that the API answers with. Names are part of the API. */
public enum ProblemType {
  MALFORMED_BODY(400, "The body cannot be read"),
  INVALID_FIELD(400, "A field is not valid"),
  INVALID_PARAMETER(400, "A parameter of the request is not valid"),
  INVALID_PAGE_TOKEN(400, "The page token is not valid"),
  EMPTY_IMPORT(400, "The upload holds no articles"),
  UNAUTHENTICATED(401, "Sign-in is needed"),
  FORBIDDEN(403, "The role does not allow this"),
  ROUTE_NOT_FOUND(404, "Nothing is served under this address"),
  ARTICLE_NOT_FOUND(404, "No such article"),
  ENTITY_NOT_FOUND(404, "No such entity"),
  IMPORT_NOT_FOUND(404, "No such import"),
  MENTION_NOT_FOUND(404, "No such mention"),
  JUDGEMENT_NOT_FOUND(404, "No such judgement"),
  ACT_NOT_FOUND(404, "No such act"),
  EVENT_NOT_FOUND(404, "No such event"),
  TIMELINE_NOT_FOUND(404, "No such timeline"),
  ENTRY_NOT_FOUND(404, "No such entry"),
  VERSION_NOT_FOUND(404, "No such version"),
  NOT_FOUND(404, "Not found"),
  METHOD_NOT_ALLOWED(405, "The address does not take this method"),
  NOT_ACCEPTABLE(406, "The answer is not available in the wanted media type"),
  CONFLICT(409, "The request conflicts with the state of the resource"),
  IDEMPOTENCY_KEY_REUSED(409, "The idempotency key was used for another request"),
  ENTITY_MERGED(409, "The entity is part of another one now"),
  EVENT_MERGED(409, "The event is part of another one now"),
  JUDGEMENT_CONFLICT(409, "Earlier judgements are in the way"),
  LATER_EDIT(409, "A later edit stands on it"),
  MACHINE_ENTRY(409, "An entry of the machine cannot be deleted, only hidden"),
  STALE_ETAG(412, "The resource has changed since it was read"),
  TOO_LARGE(413, "The content is too large"),
  UNSUPPORTED_MEDIA_TYPE(415, "The media type is not supported"),
  UNSUPPORTED_FORMAT(415, "The upload is of no known kind"),
  PRECONDITION_REQUIRED(428, "If-Match is needed"),
  INVALID_REQUEST(400, "The request is not valid"),
  INTERNAL(500, "Something went wrong on our side"),
  UNAVAILABLE(503, "A part of the service does not answer");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** A short English title, the same for every occurrence. */
  public String title() {
    return title;
  }

  /** The stable URI of the kind, as {@code urn:annals:problem:stale-etag}. */
  public String uri() {
    return "urn:annals:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that a reason of the domain is answered with. */
  public static ProblemType of(Reason reason) {
    return switch (reason) {
      case ARTICLE_NOT_FOUND -> ARTICLE_NOT_FOUND;
      case ENTITY_NOT_FOUND -> ENTITY_NOT_FOUND;
      case IMPORT_NOT_FOUND -> IMPORT_NOT_FOUND;
      case MENTION_NOT_FOUND -> MENTION_NOT_FOUND;
      case JUDGEMENT_NOT_FOUND -> JUDGEMENT_NOT_FOUND;
      case ACT_NOT_FOUND -> ACT_NOT_FOUND;
      case EVENT_NOT_FOUND -> EVENT_NOT_FOUND;
      case TIMELINE_NOT_FOUND -> TIMELINE_NOT_FOUND;
      case ENTRY_NOT_FOUND -> ENTRY_NOT_FOUND;
      case VERSION_NOT_FOUND -> VERSION_NOT_FOUND;
      case MACHINE_ENTRY -> MACHINE_ENTRY;
      case JUDGEMENT_CONFLICT -> JUDGEMENT_CONFLICT;
      case LATER_EDIT -> LATER_EDIT;
      case INVALID_FIELD -> INVALID_FIELD;
      case INVALID_PAGE_TOKEN -> INVALID_PAGE_TOKEN;
      case EMPTY_IMPORT -> EMPTY_IMPORT;
      case UNSUPPORTED_FORMAT -> UNSUPPORTED_FORMAT;
      case TOO_LARGE -> TOO_LARGE;
      case STALE_ETAG -> STALE_ETAG;
      case IDEMPOTENCY_KEY_REUSED -> IDEMPOTENCY_KEY_REUSED;
      case UNAVAILABLE -> UNAVAILABLE;
      case INTERNAL -> INTERNAL;
    };
  }
}
