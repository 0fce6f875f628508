package annals.entity.domain.resolution;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.lexicon.WordList;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.resolution.Reading.ReadMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one article by itself: who is named in it, and which mentions name the same. */
public final class ArticleReader {
  private static final Map<String, String> ACRONYMS = WordList.pairs("acronyms");

  private final MentionReader mentions;

  /** Reads the mentions with {@code mentions}. */
  public ArticleReader(MentionReader mentions) {
    this.mentions = mentions;
  }

  /** Reads {@code article}; the same text always gives the same. */
  public Reading read(ArticleText article) {
    return read(article, mentions.read(article));
  }

  /** Reads {@code article} with these mentions, in text order and without overlap. */
  public Reading read(ArticleText article, List<FoundMention> found) {
    List<FoundMention> named =
        found.stream().filter(mention -> mention.kind() != MentionKind.ROLE).toList();
    OrganizationChains organizations =
        OrganizationChains.of(
            ofType(named, EntityType.ORGANIZATION), article.text(), placeNames(named));
    List<ChainDraft> drafts =
        new ArrayList<>(PersonChains.of(ofType(named, EntityType.PERSON), article.text()));
    RoleLinks roles = RoleLinks.link(found, drafts);
    drafts.addAll(organizations.chains());
    drafts.addAll(roles.open());
    List<AliasFact> facts = new ArrayList<>();
    organizations.facts().forEach(fact -> facts.add(onChains(fact, drafts)));
    facts.addAll(knownAcronyms(drafts));
    facts.addAll(roles.facts());
    return reading(found, drafts, facts, ContextTerms.of(article, named));
  }

  private static Reading reading(
      List<FoundMention> found, List<ChainDraft> drafts, List<AliasFact> facts, Set<String> terms) {
    Map<FoundMention, ChainDraft> homes = new HashMap<>();
    drafts.forEach(
        draft -> draft.mentions().keySet().forEach(mention -> homes.put(mention, draft)));
    List<ChainDraft> inOrder =
        found.stream().filter(homes::containsKey).map(homes::get).distinct().toList();
    List<ReadMention> read = new ArrayList<>();
    for (FoundMention mention : found) {
      ChainDraft home = homes.get(mention);
      List<FeatureScore> link =
          home == null ? List.of() : home.mentions().getOrDefault(mention, List.of());
      read.add(new ReadMention(mention, home == null ? -1 : inOrder.indexOf(home), link));
    }
    return new Reading(read, inOrder.stream().map(ChainDraft::chain).toList(), facts, terms);
  }

  /** The fact with the names under which the chains are filed. */
  private static AliasFact onChains(AliasFact fact, List<ChainDraft> drafts) {
    boolean former = fact.kind() == AliasFact.Kind.FORMER;
    return new AliasFact(
        fact.kind(),
        former ? filed(fact.alias(), drafts) : fact.alias(),
        filed(fact.name(), drafts));
  }

  private static NameForm filed(NameForm form, List<ChainDraft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.forms().contains(form))
        .map(ChainDraft::form)
        .findFirst()
        .orElse(form);
  }

  private static List<AliasFact> knownAcronyms(List<ChainDraft> drafts) {
    List<AliasFact> facts = new ArrayList<>();
    for (ChainDraft draft : drafts) {
      String name = ACRONYMS.get(draft.text());
      if (name != null && draft.form().type() == EntityType.ORGANIZATION) {
        NameForm full = NameForm.of(EntityType.ORGANIZATION, name);
        facts.add(new AliasFact(AliasFact.Kind.ACRONYM, draft.form(), full));
      }
    }
    return facts;
  }

  private static List<FoundMention> ofType(List<FoundMention> mentions, EntityType type) {
    return mentions.stream().filter(mention -> mention.type() == type).toList();
  }

  private static Set<String> placeNames(List<FoundMention> mentions) {
    return ofType(mentions, EntityType.PLACE).stream()
        .map(FoundMention::text)
        .collect(Collectors.toSet());
  }
}
