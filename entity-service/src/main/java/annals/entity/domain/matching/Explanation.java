package annals.entity.domain.matching;

import annals.entity.domain.FeatureScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says for people what two names have in common and what not. */
final class Explanation {
  private final PairMeasures pair;
  private final Alignment words;
  private final PairFeatures features;
  private final MatchModel model;
  private final List<FeatureScore> reasons = new ArrayList<>();

  private Explanation(PairMeasures pair, boolean swapped, PairFeatures features, MatchModel model) {
    this.pair = pair;
    words = swapped ? pair.alignment.swapped() : pair.alignment;
    this.features = features;
    this.model = model;
  }

  /** The reasons, those that weigh most first. */
  static List<FeatureScore> of(
      PairMeasures pair, boolean swapped, PairFeatures features, MatchModel model) {
    Explanation explanation = new Explanation(pair, swapped, features, model);
    explanation.addAgreement();
    explanation.addSpelling();
    explanation.addInitials();
    explanation.addLeftOver();
    explanation.addOrganisation();
    explanation.reasons.sort(
        Comparator.comparingDouble((FeatureScore reason) -> -Math.abs(reason.weight()))
            .thenComparing(FeatureScore::feature));
    return List.copyOf(explanation.reasons);
  }

  private void addAgreement() {
    List<String> same =
        words.links().stream()
            .filter(link -> link.kind() == Link.Kind.SAME || link.kind() == Link.Kind.GLUED)
            .filter(link -> link.edits() < 1)
            .map(link -> words.a().shown(link.fromA(), link.toA()))
            .toList();
    String text = same.isEmpty() ? "no word is the same" : "same: " + String.join(" ", same);
    add("name-agreement", text, model.bias() + weight("uncovered", "single-word"));
  }

  private void addSpelling() {
    List<Link> different =
        words.links().stream()
            .filter(link -> link.edits() > 0 && link.kind() != Link.Kind.NUMBER)
            .toList();
    if (!different.isEmpty()) {
      double letters = different.stream().mapToDouble(Link::edits).sum();
      String amount =
          letters < 1
              ? "spelt differently, sounds the same: "
              : "spelt differently by " + plural(Math.round(letters), "letter") + ": ";
      add(
          "spelling",
          amount + different.stream().map(this::both).collect(Collectors.joining(", ")),
          weight(
              "edits",
              "edits-3-or-more",
              "edits-ratio",
              "short-word-edited",
              "sounds",
              "sounds-much",
              "joined-distance"));
    }
    List<Link> variants = ofKind(Link.Kind.VARIANT);
    if (!variants.isEmpty()) {
      add("name-variant", "forms of one name: " + shown(variants), weight("variants"));
    }
  }

  private void addInitials() {
    List<Link> initials = new ArrayList<>(ofKind(Link.Kind.INITIAL));
    initials.addAll(ofKind(Link.Kind.INITIALS));
    if (!initials.isEmpty()) {
      add("initials", "initials fit: " + shown(initials), weight("initials"));
    }
  }

  private void addLeftOver() {
    String a = leftOver(words.a(), words.leftA());
    String b = leftOver(words.b(), words.leftB());
    if (!a.isEmpty() && !b.isEmpty()) {
      add(
          "conflict",
          part() + " differ: " + a + " / " + b,
          weight(
              "conflict",
              "conflict-any",
              "conflict-letters",
              "family-conflict",
              "first-conflict",
              "initial-conflict",
              "generic-conflict",
              "extra",
              "extra-much"));
    } else if (!a.isEmpty() || !b.isEmpty()) {
      add("left-out", "in one name only: " + a + b, weight("extra", "extra-much"));
    }
  }

  private void addOrganisation() {
    if (features.value("legal-conflict") > 0) {
      String text = "legal forms differ: " + legal(words.a()) + " / " + legal(words.b());
      add("legal-form", text, weight("legal-conflict"));
    }
    List<Link> numbers = ofKind(Link.Kind.NUMBER);
    if (!numbers.isEmpty()) {
      add("number", "numbers differ: " + shown(numbers), weight("number-differs"));
    }
    if (features.value("number-one-side") > 0) {
      add("number", "a number in one name only", weight("number-one-side"));
    }
    if (features.value("place-one-side") > 0) {
      add("place", "a place in one name only", weight("place-one-side"));
    }
  }

  private String part() {
    if (!words.a().isPerson()) {
      return "words";
    }
    if (pair.lastConflict()) {
      return pair.firstConflict() ? "names" : "last names";
    }
    return pair.firstConflict() ? "given names" : "parts of the name";
  }

  private List<Link> ofKind(Link.Kind kind) {
    return words.links().stream().filter(link -> link.kind() == kind).toList();
  }

  private String shown(List<Link> links) {
    return links.stream().map(this::both).collect(Collectors.joining(", "));
  }

  private String both(Link link) {
    return words.a().shown(link.fromA(), link.toA())
        + " / "
        + words.b().shown(link.fromB(), link.toB());
  }

  private static String leftOver(ParsedName name, List<Integer> left) {
    return left.stream().map(i -> name.tokens().get(i).shown()).collect(Collectors.joining(" "));
  }

  private static String legal(ParsedName name) {
    return name.legalForms().stream().sorted().collect(Collectors.joining(", "));
  }

  private static String plural(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private double weight(String... names) {
    return model.contribution(features, names);
  }

  private void add(String feature, String text, double weight) {
    reasons.add(new FeatureScore(feature, text, Math.round(weight * 1000) / 1000.0));
  }
}
