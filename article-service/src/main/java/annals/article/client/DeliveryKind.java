package annals.article.client;

/** Kinds of outbox entries. Their names are stored and shown to admins. */
final class DeliveryKind {
  static final String CHANGED = "article.changed";
  static final String REMOVED = "article.removed";

  private DeliveryKind() {}
}
