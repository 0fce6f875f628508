package annals.timeline.application;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.article.Segment;
import annals.timeline.domain.events.Origin;
import annals.timeline.domain.quotes.AttributedQuote;
import annals.timeline.domain.quotes.MentionType;
import annals.timeline.domain.quotes.NamedSpan;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.quotes.QuoteKind;
import annals.timeline.domain.quotes.QuoteSpeaker;
import annals.timeline.domain.quotes.QuoteText;
import annals.timeline.domain.statements.Speech;
import annals.timeline.domain.statements.Voice;
import annals.timeline.domain.text.TextSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the quotes of an article and ties their speakers to entities. */
@ApplicationScoped
public class ArticleQuotes {

  private final QuoteFinder finder;

  /** Put together by the container, and by hand where there is none. */
  public ArticleQuotes(QuoteFinder finder) {
    this.finder = finder;
  }

  /** The quotes of an article in text order. */
  public List<StoredQuote> of(AnnotatedArticle article) {
    Map<String, EntityRef> entities = new HashMap<>();
    for (NameMention mention : article.mentions()) {
      if (mention.entity() != null) {
        entities.putIfAbsent(mention.entity().id().toString(), mention.entity());
      }
    }
    List<NamedSpan> names = article.mentions().stream().map(ArticleQuotes::name).toList();
    return finder.find(text(article), names).stream()
        .map(quote -> stored(article, quote, entities))
        .toList();
  }

  /** Headings quote as well; what a pull quote or heading repeats is said once. */
  private static QuoteText text(AnnotatedArticle article) {
    List<TextSpan> skipped = new ArrayList<>();
    List<TextSpan> headings = new ArrayList<>();
    List<TextSpan> asides = new ArrayList<>();
    for (Segment segment : article.segments()) {
      switch (segment.kind()) {
        case HEADING -> {
          headings.add(segment.span());
          asides.add(segment.span());
        }
        case PULL_QUOTE -> asides.add(segment.span());
        case BYLINE, DATELINE, BOILERPLATE -> skipped.add(segment.span());
        case PARAGRAPH, LIST_ITEM, CAPTION -> {}
      }
    }
    return new QuoteText(article.text(), skipped, headings, asides);
  }

  /** What statements need to know of quotes: which words are whose. */
  static List<Speech> speeches(Collection<StoredQuote> quotes) {
    return quotes.stream()
        .map(q -> new Speech(q.span(), q.kind() != QuoteKind.REPORTED, q.speaker()))
        .toList();
  }

  private static NamedSpan name(NameMention mention) {
    EntityRef entity = mention.entity();
    return new NamedSpan(
        mention.span(), typeOf(mention.type()), entity == null ? null : entity.id().toString());
  }

  private static MentionType typeOf(EntityType type) {
    return switch (type) {
      case PERSON -> MentionType.PERSON;
      case ORGANIZATION -> MentionType.ORGANIZATION;
      case PLACE -> MentionType.PLACE;
    };
  }

  private static StoredQuote stored(
      AnnotatedArticle article, AttributedQuote quote, Map<String, EntityRef> entities) {
    TextSpan span = quote.content();
    Voice speaker = voice(article, quote.speaker(), entities);
    TextSpan cue = quote.cue();
    return new StoredQuote(
        idOf(article, quote),
        article.version().revision(),
        new Origin(article.id(), article.copyGroup(), article.source(), article.published()),
        span,
        span.in(article.text()),
        quote.kind(),
        cue == null ? "" : cue.in(article.text()),
        speaker,
        concerned(article, span, speaker));
  }

  private static @Nullable Voice voice(
      AnnotatedArticle article, @Nullable QuoteSpeaker speaker, Map<String, EntityRef> entities) {
    if (speaker == null) {
      return null;
    }
    String id = speaker.entityId();
    return new Voice(
        speaker.span(), speaker.span().in(article.text()), id == null ? null : entities.get(id));
  }

  private static Set<UUID> concerned(
      AnnotatedArticle article, TextSpan span, @Nullable Voice speaker) {
    Set<UUID> entities = new HashSet<>();
    for (NameMention mention : article.mentions()) {
      if (mention.entity() != null && span.contains(mention.span())) {
        entities.add(mention.entity().id());
      }
    }
    if (speaker != null && speaker.entity() != null) {
      entities.add(speaker.entity().id());
    }
    return entities;
  }

  private static UUID idOf(AnnotatedArticle article, AttributedQuote quote) {
    String name =
        article.id()
            + ":"
            + article.version().revision()
            + ":"
            + quote.kind()
            + ":"
            + quote.content().start()
            + ":"
            + quote.content().end();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
