package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.MentionKind;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.OrganizationName;
import annals.entity.domain.names.OrganizationNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Joins an article's mentions of organisations: acronyms and short forms with their long forms. */
final class OrganizationChains {
  private static final Pattern OPENING = Pattern.compile(" ?\\( ?(?:the )?");
  private static final Pattern CLOSING = Pattern.compile(" ?\\)");

  private final String text;
  private final Set<String> places;
  private final Map<NameForm, ChainDraft> chains = new LinkedHashMap<>();
  private final Map<NameForm, NameForm> expansions = new LinkedHashMap<>();
  private final Set<AliasFact> facts = new LinkedHashSet<>();

  private OrganizationChains(String text, Set<String> places) {
    this.text = text;
    this.places = places;
  }

  /**
   * Reads {@code organizations}, which are in text order.
   *
   * @param places what the article calls places
   */
  static OrganizationChains of(List<FoundMention> organizations, String text, Set<String> places) {
    OrganizationChains chains = new OrganizationChains(text, places);
    chains.readBrackets(organizations);
    chains.facts.addAll(Renames.in(organizations, text));
    for (FoundMention mention : organizations) {
      chains.expand(mention, organizations);
    }
    organizations.forEach(chains::place);
    return chains;
  }

  Collection<ChainDraft> chains() {
    return new ArrayList<>(new HashSet<>(chains.values()));
  }

  Set<AliasFact> facts() {
    return facts;
  }

  /** Learns from "North Atlantic Treaty Organization (NATO)" and the other way round. */
  private void readBrackets(List<FoundMention> mentions) {
    for (int i = 1; i < mentions.size(); i++) {
      FoundMention outer = mentions.get(i - 1);
      FoundMention inner = mentions.get(i);
      String between = text.substring(outer.span().end(), inner.span().start());
      boolean bracketed =
          OPENING.matcher(between).matches()
              && CLOSING.matcher(text).region(inner.span().end(), text.length()).lookingAt();
      if (bracketed && isAcronym(inner) && !isAcronym(outer)) {
        learnAcronym(inner, outer, mentions);
      } else if (bracketed && isAcronym(outer) && !isAcronym(inner)) {
        learnAcronym(outer, inner, mentions);
      }
    }
  }

  private void learnAcronym(FoundMention acronym, FoundMention name, List<FoundMention> mentions) {
    OrganizationName full = OrganizationName.parse(name.text());
    long uses = mentions.stream().filter(other -> other.text().equals(acronym.text())).count();
    if (!full.isBare()
        && (OrganizationNames.areInitialsOf(acronym.text(), full)
            || OrganizationNames.isWithin(acronym.text(), full)
            || uses > 1)) {
      learn(AliasFact.Kind.ACRONYM, form(acronym), form(name));
    }
  }

  private void learn(AliasFact.Kind kind, NameForm alias, NameForm name) {
    facts.add(new AliasFact(kind, alias, name));
    expansions.putIfAbsent(alias, name);
  }

  /** Finds the long form that {@code mention} stands for, if it is the only one that fits. */
  private void expand(FoundMention mention, List<FoundMention> mentions) {
    NameForm alias = form(mention);
    if (expansions.containsKey(alias)) {
      return;
    }
    List<FoundMention> fitting = List.of();
    if (isAcronym(mention)) {
      fitting =
          longer(
              alias,
              mentions,
              full -> OrganizationNames.areInitialsOf(mention.text(), full.text()));
    }
    if (!fitting.isEmpty()) {
      expand(AliasFact.Kind.ACRONYM, alias, fitting, mention);
      return;
    }
    OrganizationName name = alias.organization();
    boolean place = places.contains(mention.text()) || OrganizationNames.isPlace(name);
    fitting =
        longer(
            alias, mentions, full -> OrganizationNames.isShortFor(name, form(full).organization()));
    if (fitting.isEmpty()) {
      fitting = shortHere(alias, place, mentions);
    }
    if (!fitting.isEmpty()) {
      expand(AliasFact.Kind.SHORT, alias, fitting, mention);
    }
  }

  /** The long forms that the article has; of several, none for a name such as Bank. */
  private static List<FoundMention> shortHere(
      NameForm alias, boolean place, List<FoundMention> mentions) {
    OrganizationName name = alias.organization();
    Set<OrganizationName> others = new HashSet<>();
    mentions.forEach(other -> others.add(form(other).organization()));
    int first = firstPlace(alias, mentions);
    List<FoundMention> fitting =
        longer(
            alias,
            mentions,
            full -> {
              OrganizationName longer = form(full).organization();
              boolean before = full.span().start() < first;
              return OrganizationNames.isShortHere(name, longer, place, before)
                  && !OrganizationNames.isCombination(name, longer, others);
            });
    boolean several = fitting.stream().map(OrganizationChains::form).distinct().count() > 1;
    return several && OrganizationNames.isGeneric(name) ? List.of() : fitting;
  }

  /**
   * Takes the long form named last before the short one, else the next; tells if it is the only.
   */
  private void expand(
      AliasFact.Kind kind, NameForm alias, List<FoundMention> fitting, FoundMention mention) {
    NameForm chosen =
        fitting.stream()
            .filter(full -> full.span().start() < mention.span().start())
            .reduce((earlier, later) -> later)
            .map(OrganizationChains::form)
            .orElseGet(() -> form(fitting.getFirst()));
    expansions.put(alias, chosen);
    boolean only = fitting.stream().map(OrganizationChains::form).distinct().count() == 1;
    if (only && !OrganizationNames.isGeneric(alias.organization())) {
      facts.add(new AliasFact(kind, alias, chosen));
    }
  }

  private static List<FoundMention> longer(
      NameForm alias, List<FoundMention> mentions, Predicate<FoundMention> relation) {
    return mentions.stream()
        .filter(full -> !form(full).isBare() && !form(full).equals(alias))
        .filter(relation)
        .toList();
  }

  private static int firstPlace(NameForm alias, List<FoundMention> mentions) {
    return mentions.stream()
        .filter(other -> form(other).equals(alias))
        .mapToInt(other -> other.span().start())
        .min()
        .orElseThrow();
  }

  private void place(FoundMention mention) {
    NameForm own = form(mention);
    NameForm target = own;
    for (int steps = 0; steps < 3 && expansions.containsKey(target); steps++) {
      target = expansions.getOrDefault(target, target);
    }
    NameForm form = target;
    ChainDraft chain = chains.computeIfAbsent(form, ChainDraft::new);
    chain.addForm(own);
    List<FeatureScore> link =
        own.equals(form)
            ? List.of()
            : List.of(new FeatureScore("same-article", "short for " + chain.form().form(), 0.95));
    chain.add(mention, link);
  }

  private static NameForm form(FoundMention mention) {
    return NameForm.of(EntityType.ORGANIZATION, mention.text());
  }

  private static boolean isAcronym(FoundMention mention) {
    return mention.kind() == MentionKind.ACRONYM;
  }
}
