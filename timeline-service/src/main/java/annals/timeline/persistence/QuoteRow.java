package annals.timeline.persistence;

import annals.timeline.application.StoredQuote;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.statements.Voice;
import annals.timeline.domain.text.TextSpan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code quote}. */
@Entity
@Table(name = "quote")
class QuoteRow {
  @Id UUID id;

  @Column(name = "article_id", nullable = false)
  UUID articleId;

  @Column(nullable = false)
  long revision;

  @Column(name = "start_at", nullable = false)
  int startAt;

  @Column(name = "end_at", nullable = false)
  int endAt;

  @Column(nullable = false)
  String text;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  QuoteKind kind;

  @Column(nullable = false)
  String cue;

  @Column(name = "speaker_start")
  @Nullable Integer speakerStart;

  @Column(name = "speaker_end")
  @Nullable Integer speakerEnd;

  @Column(name = "speaker_words")
  @Nullable String speakerWords;

  @Column(name = "speaker_id")
  @Nullable UUID speakerId;

  @Column(name = "speaker_name")
  @Nullable String speakerName;

  @Enumerated(EnumType.STRING)
  @Column(name = "speaker_type")
  @Nullable EntityType speakerType;

  @Column(nullable = false)
  String source;

  @Column @Nullable String published;

  @Column(name = "published_day", nullable = false)
  LocalDate publishedDay;

  @Column(name = "copy_group", nullable = false)
  UUID copyGroup;

  @ElementCollection
  @CollectionTable(name = "quote_entity", joinColumns = @JoinColumn(name = "quote_id"))
  @Column(name = "entity_id", nullable = false)
  Set<UUID> entities = new HashSet<>();

  static QuoteRow of(StoredQuote quote) {
    QuoteRow row = new QuoteRow();
    row.id = quote.id();
    row.articleId = quote.origin().article();
    row.revision = quote.revision();
    row.startAt = quote.span().start();
    row.endAt = quote.span().end();
    row.text = quote.text();
    row.kind = quote.kind();
    row.cue = quote.cue();
    row.source = quote.origin().source();
    row.published =
        quote.origin().published() == null ? null : quote.origin().published().toString();
    row.publishedDay = quote.place().day();
    row.copyGroup = quote.origin().copyGroup();
    row.entities.addAll(quote.entities());
    row.setSpeaker(quote.speaker());
    return row;
  }

  private void setSpeaker(@Nullable Voice voice) {
    if (voice == null) {
      return;
    }
    speakerStart = voice.span().start();
    speakerEnd = voice.span().end();
    speakerWords = voice.words();
    EntityRef entity = voice.entity();
    if (entity != null) {
      speakerId = entity.id();
      speakerName = entity.name();
      speakerType = entity.type();
    }
  }

  StoredQuote quote() {
    return new StoredQuote(
        id,
        revision,
        new Origin(
            articleId, copyGroup, source, published == null ? null : EdtfDate.parse(published)),
        new TextSpan(startAt, endAt),
        text,
        kind,
        cue,
        voice(),
        entities);
  }

  private @Nullable Voice voice() {
    if (speakerStart == null || speakerEnd == null || speakerWords == null) {
      return null;
    }
    EntityRef entity =
        speakerId == null
            ? null
            : new EntityRef(
                speakerId,
                Objects.requireNonNull(speakerName),
                Objects.requireNonNull(speakerType));
    return new Voice(new TextSpan(speakerStart, speakerEnd), speakerWords, entity);
  }
}
