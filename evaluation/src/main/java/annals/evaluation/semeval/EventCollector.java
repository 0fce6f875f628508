package annals.evaluation.semeval;

import annals.entity.domain.EntityType;
import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.predicates.Modality;
import annals.timeline.domain.predicates.Part;
import annals.timeline.domain.predicates.Predicate;
import annals.timeline.domain.predicates.PredicateFinder;
import annals.timeline.domain.predicates.Role;
import annals.timeline.domain.predicates.SentencePredicates;
import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.words.Stems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects from documents where they tell what an entity does or undergoes. */
final class EventCollector {

  /** Verbs that tell no happening of their own: states of mind, phases, links. */
  private static final Set<String> NO_EVENTS =
      Set.of(
          ("be do seem appear become remain get let begin start continue stop keep try attempt want"
                  + " need plan intend hope believe think expect feel consider wish like love hate"
                  + " decide allow enable help cause fail tend manage happen doubt fear suppose"
                  + " mean force know prefer aim look prompt")
              .split(" "));

  private static final Set<String> SUPPORT = Set.of("make", "give", "take", "have", "hold");

  private final TemporalTagger tagger = new TemporalTagger();
  private final NamedEntities names;

  EventCollector(NamedEntities names) {
    this.names = names;
  }

  /** The events of the entity in the order of the documents. */
  List<EventMention> collect(String entity, List<NewsDocument> documents) {
    Map<EntityType, Integer> types = names.types(entity, documents);
    int persons = types.getOrDefault(EntityType.PERSON, 0);
    int bodies = types.getOrDefault(EntityType.ORGANIZATION, 0);
    boolean person = persons > 0 && persons >= bodies;
    TargetName name = TargetName.of(entity, person);
    List<EventMention> events = new ArrayList<>();
    for (NewsDocument document : documents) {
      events.addAll(
          events(document, new TargetMentions(name, names.in(document), !person && bodies > 0)));
    }
    return events;
  }

  private List<EventMention> events(NewsDocument document, TargetMentions targets) {
    List<Sentence> sentences = document.sentences();
    List<SentencePredicates> predicates = sentences.stream().map(PredicateFinder::read).toList();
    EventDates dates = new EventDates(document, sentences, predicates, tagger);
    Map<String, EventMention> events = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Quoted quoted = Quoted.of(sentences.get(i));
      for (TextSpan mention : targets.next(sentences.get(i), predicates.get(i))) {
        List<Part> parts = predicates.get(i).partsOf(mention);
        for (Part part : parts) {
          Predicate predicate = part.predicate();
          boolean told = isEvent(part, dates) && !isSupport(part, parts);
          if (told && !quoted.holds(predicate.span())) {
            String id = id(document, predicate);
            events.putIfAbsent(
                id,
                new EventMention(
                    id,
                    Stems.of(predicate.key()),
                    dates.of(predicate, i),
                    dates.isExplicit(predicate),
                    predicate.noun()));
          }
        }
      }
    }
    return List.copyOf(events.values());
  }

  private static String id(NewsDocument document, Predicate predicate) {
    String words = predicate.span().in(document.text()).strip().replaceAll("\\s+", "_");
    return document.id() + "-" + document.numberAt(predicate.span().start()) + "-" + words;
  }

  /** "made an appearance": the noun tells the event and the verb only supports it. */
  private static boolean isSupport(Part part, List<Part> parts) {
    return SUPPORT.contains(part.predicate().key())
        && parts.stream().anyMatch(p -> p.predicate().noun() && p.role() == Role.AGENT);
  }

  /** Whether the task wants it: told as fact, or planned for a date. */
  private static boolean isEvent(Part part, EventDates dates) {
    Predicate predicate = part.predicate();
    boolean sure =
        predicate.modality() == Modality.ASSERTED
            || (predicate.modality() == Modality.PLANNED && dates.isExplicit(predicate));
    boolean light = !predicate.noun() && NO_EVENTS.contains(predicate.key());
    return sure && !predicate.negated() && !light && part.role() != Role.OTHER;
  }
}
