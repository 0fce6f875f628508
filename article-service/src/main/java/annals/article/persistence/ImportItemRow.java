package annals.article.persistence;

import annals.article.domain.imports.ImportItem;
import annals.article.domain.imports.ImportOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an item. */
@Entity(name = "ImportItem")
@Table(name = "import_item")
class ImportItemRow {
  /** Import and place. */
  @Embeddable
  record Key(@Column(name = "import_id") UUID importId, @Column(name = "position") int position) {}

  @EmbeddedId Key key = new Key(new UUID(0, 0), 0);

  @Column(nullable = false)
  String name = "";

  @Column(nullable = false)
  String outcome = "";

  @Column(name = "article_id")
  @Nullable UUID articleId;

  @Column(nullable = false)
  String reason = "";

  static ImportItemRow of(UUID importId, ImportItem item) {
    ImportItemRow row = new ImportItemRow();
    row.set(importId, item);
    return row;
  }

  private void set(UUID importId, ImportItem item) {
    key = new Key(importId, item.position());
    name = item.name();
    outcome = item.outcome().name();
    articleId = item.articleId();
    reason = item.reason();
  }

  ImportItem value() {
    return new ImportItem(key.position(), name, ImportOutcome.valueOf(outcome), articleId, reason);
  }
}
