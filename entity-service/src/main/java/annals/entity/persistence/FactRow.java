package annals.entity.persistence;

import annals.entity.domain.resolution.AliasFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code alias_fact}. */
@Entity
@Table(name = "alias_fact")
class FactRow {
  @Id @Column UUID id;

  @Column(name = "article_id")
  UUID articleId;

  @Column
  @Enumerated(EnumType.STRING)
  AliasFact.Kind kind;

  @Column String alias;

  @Column String name;

  static FactRow of(UUID id, UUID articleId, AliasFact fact) {
    FactRow row = new FactRow();
    row.id = id;
    row.articleId = articleId;
    row.kind = fact.kind();
    row.alias = Names.key(fact.alias());
    row.name = Names.key(fact.name());
    return row;
  }

  AliasFact fact() {
    return new AliasFact(kind, Names.form(alias), Names.form(name));
  }
}
