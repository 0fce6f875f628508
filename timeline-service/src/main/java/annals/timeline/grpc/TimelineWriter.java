package annals.timeline.grpc;

import annals.timeline.application.FiledQuote;
import annals.timeline.application.FiledStatement;
import annals.timeline.application.StoredQuote;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.assembly.Factor;
import annals.timeline.domain.assembly.Timeline;
import annals.timeline.domain.assembly.TimelineEntry;
import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.statements.StatementDate;
import annals.timeline.domain.statements.Voice;
import annals.timeline.v1.AssembleTimelineResponse;
import annals.timeline.v1.DateEvidence;
import annals.timeline.v1.Disagreement;
import annals.timeline.v1.DisagreementKind;
import annals.timeline.v1.EventDate;
import annals.timeline.v1.EventDatePrecision;
import annals.timeline.v1.Evidence;
import annals.timeline.v1.ImportanceFactor;
import annals.timeline.v1.Participant;
import annals.timeline.v1.Quote;
import annals.timeline.v1.Speaker;
import annals.timeline.v1.Statement;
import org.jspecify.annotations.Nullable;

/** Writes timelines, quotes and statements as messages. */
final class TimelineWriter {

  private TimelineWriter() {}

  static AssembleTimelineResponse timeline(Timeline timeline) {
    return AssembleTimelineResponse.newBuilder()
        .addAllEntries(timeline.entries().stream().map(TimelineWriter::entry).toList())
        .addAllUndated(timeline.undated().stream().map(TimelineWriter::entry).toList())
        .build();
  }

  private static annals.timeline.v1.TimelineEntry entry(TimelineEntry entry) {
    return annals.timeline.v1.TimelineEntry.newBuilder()
        .setEventId(entry.event() == null ? "" : entry.event().toString())
        .setDate(date(entry.date()))
        .setHeadline(entry.headline())
        .setText(entry.text())
        .addAllParticipants(
            entry.participants().stream()
                .map(p -> participant(p, entry.parts().get(p.id())))
                .toList())
        .setSources(entry.sources())
        .setScore(entry.score())
        .addAllEvidence(entry.evidence().stream().map(TimelineWriter::evidence).toList())
        .addAllDisagreements(
            entry.disagreements().stream().map(TimelineWriter::disagreement).toList())
        .setExpected(entry.expected())
        .setOutcome(EventMessages.outcome(entry.outcome()))
        .setCertainty(EventMessages.certainty(entry.certainty()))
        .addAllImportance(entry.importance().stream().map(TimelineWriter::factor).toList())
        .addAllSentences(entry.sentences())
        .build();
  }

  private static ImportanceFactor factor(Factor factor) {
    return ImportanceFactor.newBuilder()
        .setName(factor.name())
        .setValue(factor.value())
        .setWords(factor.words())
        .build();
  }

  static EventDate date(@Nullable EdtfDate date) {
    return EventDate.newBuilder()
        .setEdtf(date == null ? "" : date.toString())
        .setPrecision(precision(date))
        .build();
  }

  private static EventDatePrecision precision(@Nullable EdtfDate date) {
    if (date == null || date.isPartial()) {
      return EventDatePrecision.EVENT_DATE_PRECISION_UNKNOWN;
    }
    return switch (date.precision()) {
      case DAY -> EventDatePrecision.EVENT_DATE_PRECISION_DAY;
      case MONTH -> EventDatePrecision.EVENT_DATE_PRECISION_MONTH;
      case SEASON -> EventDatePrecision.EVENT_DATE_PRECISION_SEASON;
      case YEAR -> EventDatePrecision.EVENT_DATE_PRECISION_YEAR;
      case DECADE -> EventDatePrecision.EVENT_DATE_PRECISION_DECADE;
      case CENTURY, INTERVAL -> EventDatePrecision.EVENT_DATE_PRECISION_INTERVAL;
    };
  }

  static Participant participant(EntityRef entity, @Nullable String part) {
    return Participant.newBuilder()
        .setEntityId(entity.id().toString())
        .setName(entity.name())
        .setPart(part == null ? "" : part)
        .build();
  }

  static Evidence evidence(Report report) {
    annals.timeline.domain.statements.Statement statement = report.statement();
    Evidence.Builder evidence =
        Evidence.newBuilder()
            .setArticleId(statement.article().toString())
            .setRevision(statement.revision())
            .setStart(statement.span().start())
            .setEnd(statement.span().end())
            .setQuote(statement.text())
            .setSource(report.origin().source())
            .setPublished(published(report.origin()));
    if (statement.voice() != null) {
      evidence.setSpeaker(speaker(statement.voice()));
    }
    if (statement.date() != null) {
      evidence.setDate(dateEvidence(statement.date()));
    }
    return evidence.build();
  }

  private static String published(Origin origin) {
    return origin.published() == null ? "" : origin.published().toString();
  }

  /** Of an inferred date no words of the text. */
  private static DateEvidence dateEvidence(StatementDate date) {
    DateEvidence.Builder evidence =
        DateEvidence.newBuilder()
            .setEdtf(date.value().toString())
            .setResolution(date.resolution().name());
    if (!date.isInferred()) {
      evidence.setStart(date.span().start()).setEnd(date.span().end()).setText(date.words());
    }
    return evidence.build();
  }

  private static Speaker speaker(Voice voice) {
    Speaker.Builder speaker =
        Speaker.newBuilder()
            .setText(voice.words())
            .setStart(voice.span().start())
            .setEnd(voice.span().end());
    EntityRef entity = voice.entity();
    if (entity != null) {
      speaker.setEntityId(entity.id().toString()).setEntityName(entity.name());
    }
    return speaker.build();
  }

  static Disagreement disagreement(annals.timeline.domain.events.Disagreement disagreement) {
    return Disagreement.newBuilder()
        .setKind(
            switch (disagreement.kind()) {
              case DATE -> DisagreementKind.DISAGREEMENT_KIND_DATE;
              case NUMBER -> DisagreementKind.DISAGREEMENT_KIND_NUMBER;
            })
        .setValue(disagreement.value())
        .addAllEvidence(disagreement.reports().stream().map(TimelineWriter::evidence).toList())
        .build();
  }

  static Quote quote(FiledQuote filed) {
    StoredQuote quote = filed.quote();
    Quote.Builder message =
        Quote.newBuilder()
            .setId(quote.id().toString())
            .setArticleId(quote.origin().article().toString())
            .setRevision(quote.revision())
            .setStart(quote.span().start())
            .setEnd(quote.span().end())
            .setText(quote.text())
            .setKind(kind(quote.kind()))
            .setCue(quote.cue())
            .setSource(quote.origin().source())
            .setPublished(published(quote.origin()))
            .setEventId(filed.event() == null ? "" : filed.event().toString());
    if (quote.speaker() != null) {
      message.setSpeaker(speaker(quote.speaker()));
    }
    return message.build();
  }

  private static annals.timeline.v1.QuoteKind kind(QuoteKind kind) {
    return switch (kind) {
      case DIRECT -> annals.timeline.v1.QuoteKind.QUOTE_KIND_DIRECT;
      case MIXED -> annals.timeline.v1.QuoteKind.QUOTE_KIND_MIXED;
      case REPORTED -> annals.timeline.v1.QuoteKind.QUOTE_KIND_REPORTED;
    };
  }

  static Statement statement(FiledStatement filed) {
    annals.timeline.domain.statements.Statement statement = filed.statement();
    StatementDate date = statement.date();
    Statement.Builder message =
        Statement.newBuilder()
            .setId(statement.id().toString())
            .setArticleId(statement.article().toString())
            .setRevision(statement.revision())
            .setStart(statement.span().start())
            .setEnd(statement.span().end())
            .setText(statement.text())
            .setDate(date(date == null ? null : date.value()))
            .addAllParticipants(
                statement.participants().stream()
                    .map(p -> participant(p.entity(), p.part()))
                    .toList())
            .setEventId(filed.event() == null ? "" : filed.event().toString());
    if (date != null) {
      message.setDateEvidence(dateEvidence(date));
    }
    return message.build();
  }
}
