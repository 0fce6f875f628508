package annals.entity.application;

import annals.entity.application.JudgementDesk.Named;
import annals.entity.domain.Outcome;
import annals.entity.domain.curation.Anchor;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Judgement.Side;
import annals.entity.domain.curation.Pin;
import annals.entity.domain.registry.EntityGroup;
import annals.entity.domain.registry.RegistryEntry;
import annals.entity.domain.resolution.FiledChain;
import annals.entity.domain.resolution.KnownEntity;
import annals.entity.domain.resolution.KnownName;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds what the two sides of a judgement hold on to. */
@ApplicationScoped
public class JudgementSides {
  private final AnnotationStore annotations;
  private final NameStore names;
  private final EntityStore entities;
  private final JudgementStore judgements;
  private final IdGenerator ids;

  /** Looks into these stores. */
  public JudgementSides(
      AnnotationStore annotations,
      NameStore names,
      EntityStore entities,
      JudgementStore judgements,
      IdGenerator ids) {
    this.annotations = annotations;
    this.names = names;
    this.entities = entities;
    this.judgements = judgements;
    this.ids = ids;
  }

  /** The side that names an entity or a mention; {@code field} is at fault when there is none. */
  Side side(String field, Named named) {
    return switch (named.kind()) {
      case ENTITY -> entity(named.id());
      case MENTION -> mention(field, named.id());
    };
  }

  /** The side of an id: what that id itself holds on to, also when another answers for it. */
  Side entity(UUID id) {
    EntityGroup group = group(id);
    RegistryEntry own = entities.entries(List.of(id)).getOrDefault(id, group.survivor());
    boolean survives = own.id().equals(group.survivor().id());
    Anchor anchor = judged(id).orElseGet(() -> survives ? main(own) : own.anchor());
    return new Side(Kind.ENTITY, id, group.entity().name(), anchor);
  }

  /**
   * What an earlier judgement of this id holds on to: what the id itself is, when judgements have
   * brought it the names of others.
   */
  private Optional<Anchor> judged(UUID id) {
    List<Anchor> held = anchors(id);
    return judgements.touching(held).stream()
        .flatMap(judgement -> Stream.of(judgement.left(), judgement.right()))
        .filter(side -> side.kind() == Kind.ENTITY && side.id().equals(id))
        .map(Side::anchor)
        .filter(held::contains)
        .findFirst();
  }

  /** What an entity holds on to most firmly: the full name that most articles use. */
  private Anchor main(RegistryEntry entry) {
    if (!(entry.anchor() instanceof Anchor.Name)) {
      return entry.anchor();
    }
    return names.namesOf(entry.id()).stream()
        .filter(name -> name.articleCount() > 0)
        .min(
            Comparator.<KnownName>comparingInt(name -> name.form().isBare() ? 1 : 0)
                .thenComparingLong(name -> -name.articleCount())
                .thenComparing(KnownName::form))
        .<Anchor>map(name -> new Anchor.Name(name.form()))
        .orElse(entry.anchor());
  }

  /** Whether one entity answers for both sides by now. */
  boolean areOne(Side left, Side right) {
    return left.kind() == Kind.ENTITY
        && right.kind() == Kind.ENTITY
        && group(left.id()).survivor().id().equals(group(right.id()).survivor().id());
  }

  private Side mention(String field, UUID id) {
    FiledMention mention =
        annotations
            .mention(id)
            .orElseThrow(() -> AnnalsException.notFound(Reason.MENTION_NOT_FOUND, id.toString()));
    if (mention.chain() < 0) {
      throw AnnalsException.invalid(field, "A place names neither a person nor an organisation.");
    }
    UUID pin = mention.pin();
    if (pin == null) {
      Filing filing = annotations.filing(mention.articleId());
      int occurrence = Pins.occurrence(mention, filing.mentions());
      Pin known =
          judgements
              .pinAt(mention.articleId(), mention.text(), occurrence)
              .orElseGet(
                  () -> new Pin(ids.next(), mention.articleId(), mention.text(), occurrence));
      judgements.save(known);
      pin = known.id();
    }
    return new Side(Kind.MENTION, id, mention.text(), new Anchor.Mention(pin));
  }

  /** Everything that the entity holds now: its names, its own anchor and those of its referents. */
  List<Anchor> anchors(UUID entity) {
    EntityGroup group = group(entity);
    List<UUID> all = new ArrayList<>(group.referents());
    all.add(group.survivor().id());
    List<Anchor> anchors = new ArrayList<>();
    entities.known(List.of(), all).stream().map(KnownEntity::anchor).forEach(anchors::add);
    names.namesOf(group.survivor().id()).stream()
        .map(name -> (Anchor) new Anchor.Name(name.form()))
        .filter(anchor -> !anchors.contains(anchor))
        .forEach(anchors::add);
    return anchors;
  }

  /** The anchors of a side: of an entity all that it holds, of a mention itself. */
  List<Anchor> anchors(Side side) {
    return side.kind() == Kind.ENTITY ? anchors(side.id()) : List.of(side.anchor());
  }

  /** How likely the machine thinks that a mention names an entity; 0 for two entities. */
  double score(Side left, Side right) {
    Side mention = left.kind() == Kind.MENTION ? left : right;
    Side entity = left.kind() == Kind.MENTION ? right : left;
    if (mention.kind() != Kind.MENTION || entity.kind() != Kind.ENTITY) {
      return 0;
    }
    return annotations.mention(mention.id()).stream()
        .flatMap(found -> annotations.chainsBehind(List.of(found)).values().stream())
        .mapToDouble(chain -> score(chain, entity.id()))
        .max()
        .orElse(0);
  }

  private static double score(FiledChain chain, UUID entity) {
    return switch (chain.outcome()) {
      case Outcome.Resolved resolved when resolved.entityId().equals(entity) -> resolved.score();
      case Outcome.Candidates open ->
          open.candidates().stream()
              .filter(candidate -> candidate.entityId().equals(entity))
              .mapToDouble(candidate -> candidate.score())
              .findFirst()
              .orElse(0);
      case null, default -> 0;
    };
  }

  private EntityGroup group(UUID id) {
    EntityGroup group = entities.groups(List.of(id)).get(id);
    if (group == null) {
      throw AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, id.toString());
    }
    return group;
  }
}
