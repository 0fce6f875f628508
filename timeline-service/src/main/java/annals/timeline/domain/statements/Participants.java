package annals.timeline.domain.statements;

import annals.timeline.domain.article.AnnotatedArticle;
import annals.timeline.domain.article.EntityRef;
import annals.timeline.domain.article.EntityType;
import annals.timeline.domain.article.NameMention;
import annals.timeline.domain.predicates.ParticipantPart;
import annals.timeline.domain.predicates.ParticipantParts;
import annals.timeline.domain.text.Sentence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Collects whom a sentence concerns, each entity once and as closely as possible. */
final class Participants {

  private Participants() {}

  static List<Participant> of(
      Sentence sentence, AnnotatedArticle article, Collection<EntityRef> referred) {
    Map<UUID, Participant> participants = new LinkedHashMap<>();
    ParticipantParts parts = null;
    for (NameMention mention : article.mentions()) {
      EntityRef entity = mention.entity();
      boolean inside =
          mention.span().start() >= sentence.start() && mention.span().end() <= sentence.end();
      if (inside && entity != null && entity.type() != EntityType.PLACE) {
        int position =
            (int) sentence.tokens().stream().filter(t -> t.end() <= mention.span().start()).count();
        parts = parts == null ? ParticipantParts.of(sentence, article.text()) : parts;
        String part = parts.partOf(mention.span()).map(ParticipantPart::words).orElse(null);
        Participant participant =
            new Participant(
                entity, Involvement.NAMED, position, part, mention.span().in(article.text()));
        participants.merge(entity.id(), participant, Participants::first);
      }
    }
    for (EntityRef entity : referred) {
      participants.putIfAbsent(entity.id(), new Participant(entity, Involvement.REFERRED));
    }
    return List.copyOf(participants.values());
  }

  /** The first mention, with the part of a later one if its own is not clear, and all names. */
  private static Participant first(Participant first, Participant later) {
    return new Participant(
        first.entity(),
        first.involvement(),
        first.position(),
        first.part() == null ? later.part() : first.part(),
        first.named() + " " + later.named());
  }
}
