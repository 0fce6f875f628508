package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.FeatureScore;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.names.NameForm;
import annals.entity.domain.names.PersonName;
import annals.entity.domain.names.PersonNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Joins an article's mentions of people: a last name alone belongs to the full name it ends. */
final class PersonChains {
  /** How far back, in UTF-16 units, a full name still says who a shared last name is. */
  private static final int REACH = 400;

  /** Two namesakes named closer together than this leave the next bare last name open. */
  private static final int SIDE_BY_SIDE = 150;

  private final String text;
  private final Map<NameForm, ChainDraft> full = new LinkedHashMap<>();
  private final Map<String, ChainDraft> bare = new LinkedHashMap<>();
  private final Set<ChainDraft> calledByFirstName = new HashSet<>();

  private PersonChains(String text) {
    this.text = text;
  }

  /** The chains of {@code people}, which are in text order. */
  static Collection<ChainDraft> of(List<FoundMention> people, String text) {
    PersonChains chains = new PersonChains(text);
    chains.readFullNames(people);
    chains.readFirstNames(people);
    for (FoundMention person : people) {
      if (PersonName.parse(person.text()).isBare()) {
        chains.placeBareName(person);
      }
    }
    List<ChainDraft> all = new ArrayList<>(new HashSet<>(chains.full.values()));
    all.addAll(chains.bare.values());
    all.sort(Comparator.comparingInt(PersonChains::firstPlace));
    return all;
  }

  private void readFullNames(List<FoundMention> people) {
    Map<FoundMention, NameForm> forms = new LinkedHashMap<>();
    for (FoundMention person : people) {
      NameForm form = NameForm.of(EntityType.PERSON, person.text());
      if (!form.isBare()) {
        forms.put(person, form);
      }
    }
    for (Set<NameForm> cluster : PersonClusters.of(forms.values())) {
      NameForm fullest =
          cluster.stream()
              .max(
                  Comparator.<NameForm>comparingInt(form -> form.form().length())
                      .thenComparing(form -> form))
              .orElseThrow();
      ChainDraft chain = new ChainDraft(fullest);
      for (NameForm form : cluster) {
        chain.addForm(form);
        full.put(form, chain);
      }
    }
    forms.forEach((person, form) -> chainOf(form).add(person, List.of()));
  }

  private ChainDraft chainOf(NameForm form) {
    ChainDraft chain = full.get(form);
    if (chain == null) {
      throw new IllegalStateException("No chain for " + form);
    }
    return chain;
  }

  private void placeBareName(FoundMention person) {
    PersonName name = PersonName.parse(person.text());
    List<ChainDraft> bearers = bearers(person, name, PersonNames::standsFor);
    String relation = "last name of ";
    if (bearers.isEmpty()) {
      bearers = bearers(person, name, PersonNames::isFirstNameOf);
      relation = "first name of ";
    }
    Optional<ChainDraft> bearer = choose(person, bearers);
    if (bearer.isPresent()) {
      double weight = bearers.size() == 1 ? 0.95 : 0.75;
      String value = relation + bearer.get().text();
      bearer.get().add(person, List.of(new FeatureScore("same-article", value, weight)));
    } else {
      leaveOpen(person, bearers);
    }
  }

  private List<ChainDraft> bearers(
      FoundMention person, PersonName name, BiPredicate<PersonName, PersonName> relation) {
    return full.values().stream()
        .distinct()
        .filter(chain -> chain.gender().agreesWith(person.gender()))
        .filter(
            chain -> chain.forms().stream().anyMatch(form -> relation.test(name, form.person())))
        .sorted(Comparator.comparingInt(PersonChains::firstPlace))
        .toList();
  }

  /** Whom the article calls by first name alone; their last name alone is somebody else's. */
  private void readFirstNames(List<FoundMention> people) {
    for (FoundMention person : people) {
      PersonName name = PersonName.parse(person.text());
      if (name.isBare() && bearers(person, name, PersonNames::standsFor).isEmpty()) {
        calledByFirstName.addAll(bearers(person, name, PersonNames::isFirstNameOf));
      }
    }
  }

  /** The only bearer, else the only one with the office named here, else the nearest. */
  private Optional<ChainDraft> choose(FoundMention person, List<ChainDraft> bearers) {
    if (bearers.size() == 1) {
      return Optional.of(bearers.getFirst());
    }
    List<ChainDraft> formal =
        bearers.stream().filter(bearer -> !calledByFirstName.contains(bearer)).toList();
    if (formal.size() == 1) {
      return Optional.of(formal.getFirst());
    }
    if (person.roles().isEmpty()) {
      return nearest(person, bearers);
    }
    Set<String> titles = titles(List.of(person));
    List<ChainDraft> holders =
        bearers.stream()
            .filter(bearer -> !Collections.disjoint(titles(bearer.mentions().keySet()), titles))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  private static Set<String> titles(Collection<FoundMention> mentions) {
    return mentions.stream()
        .flatMap(mention -> mention.roles().stream())
        .map(role -> role.title().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The one whose full name was read last, unless another's stands beside it. */
  private Optional<ChainDraft> nearest(FoundMention person, List<ChainDraft> bearers) {
    Map<ChainDraft, Integer> lastNamed = new HashMap<>();
    for (ChainDraft bearer : bearers) {
      bearer.mentions().keySet().stream()
          .filter(mention -> !PersonName.parse(mention.text()).isBare())
          .mapToInt(mention -> mention.span().start())
          .filter(start -> start < person.span().start())
          .max()
          .ifPresent(start -> lastNamed.put(bearer, start));
    }
    List<Map.Entry<ChainDraft, Integer>> latest =
        lastNamed.entrySet().stream()
            .sorted(Map.Entry.<ChainDraft, Integer>comparingByValue().reversed())
            .toList();
    if (latest.size() == 1) {
      return Optional.of(latest.getFirst().getKey());
    }
    if (latest.isEmpty() || person.span().start() - latest.getFirst().getValue() > REACH) {
      return Optional.empty();
    }
    int last = latest.getFirst().getValue();
    int other = latest.get(1).getValue();
    boolean sideBySide =
        last - other < SIDE_BY_SIDE && text.substring(other, last).indexOf('\n') < 0;
    return sideBySide ? Optional.empty() : Optional.of(latest.getFirst().getKey());
  }

  private void leaveOpen(FoundMention person, List<ChainDraft> bearers) {
    NameForm form = NameForm.of(EntityType.PERSON, person.text());
    String key = form.form() + (bearers.isEmpty() ? "" : "/" + person.gender());
    ChainDraft chain = bare.computeIfAbsent(key, k -> new ChainDraft(form));
    bearers.forEach(bearer -> chain.limitTo(bearer.forms()));
    chain.add(person, List.of());
  }

  private static int firstPlace(ChainDraft chain) {
    return chain.mentions().keySet().iterator().next().span().start();
  }
}
