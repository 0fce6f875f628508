package annals.entity.persistence;

import annals.entity.domain.curation.Pin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code pin}. */
@Entity
@Table(name = "pin")
class PinRow {
  @Id @Column UUID id;

  @Column(name = "article_id")
  UUID articleId;

  @Column String text;

  @Column int occurrence;

  static PinRow of(Pin pin) {
    PinRow row = new PinRow();
    row.id = pin.id();
    row.articleId = pin.articleId();
    row.text = pin.text();
    row.occurrence = pin.occurrence();
    return row;
  }

  Pin pin() {
    return new Pin(id, articleId, text, occurrence);
  }
}
