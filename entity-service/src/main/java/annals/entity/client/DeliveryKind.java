package annals.entity.client;

/** The kinds of entries in the outbox. */
final class DeliveryKind {
  static final String ANNOTATED = "article.annotated";
  static final String REMOVED = "article.removed";

  private DeliveryKind() {}
}
