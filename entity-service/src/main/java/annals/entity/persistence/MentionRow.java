package annals.entity.persistence;

import annals.entity.application.FiledMention;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code mention}. */
@Entity
@Table(name = "mention")
class MentionRow {
  @Id @Column UUID id;

  @Column(name = "article_id")
  UUID articleId;

  @Column int ordinal;

  @Column int chain;

  @Column(name = "start_offset")
  int start;

  @Column(name = "end_offset")
  int end;

  @Column String text;

  @Column
  @Enumerated(EnumType.STRING)
  EntityType type;

  @Column
  @Enumerated(EnumType.STRING)
  MentionKind kind;

  @Column String link;

  @Column @Nullable UUID pin;

  @Column(name = "read_chain")
  @Nullable Integer readChain;

  static MentionRow of(FiledMention mention) {
    MentionRow row = new MentionRow();
    row.id = mention.id();
    row.articleId = mention.articleId();
    row.ordinal = mention.ordinal();
    row.chain = mention.effectiveChain();
    row.readChain = mention.pin() == null ? null : mention.chain();
    row.start = mention.span().start();
    row.end = mention.span().end();
    row.text = mention.text();
    row.type = mention.type();
    row.kind = mention.kind();
    row.link = Json.write(mention.link());
    row.pin = mention.pin();
    return row;
  }

  FiledMention mention() {
    return new FiledMention(
        id,
        articleId,
        ordinal,
        readChain == null ? chain : readChain,
        new Span(start, end),
        text,
        type,
        kind,
        Json.read(link, Json.REASONS),
        pin);
  }
}
