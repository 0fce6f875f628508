package annals.timeline.domain.events;

/** What two gists have in common. Mutable, for one comparison. */
final class SharedMarks {

  static final double OTHER_ENTITIES = 0.75;
  static final double OTHER_HAPPENINGS = 0.8;
  static final double OTHER_NAMES = 0.8;
  private static final double OTHER_ORDINALS = 0.35;

  private int words;
  private double wordWeight;
  private double plainWeight;
  private double weight;
  private boolean entity;
  private boolean happening;
  private boolean name;
  private boolean ordinal;

  /** Adds a mark that both have. */
  void add(String mark, boolean isName, double markWeight) {
    weight += markWeight;
    entity |= mark.charAt(0) == '@';
    happening |= mark.charAt(0) == '=';
    name |= isName;
    ordinal |= mark.charAt(0) == '!';
    if (Marks.isWord(mark)) {
      words++;
      wordWeight += markWeight;
      plainWeight += isName ? 0 : markWeight;
    }
  }

  /** How many words agree. */
  int words() {
    return words;
  }

  /** What the words that agree count. */
  double wordWeight() {
    return wordWeight;
  }

  /** What they count without names. */
  double plainWeight() {
    return plainWeight;
  }

  /** What all that agrees counts. */
  double weight() {
    return weight;
  }

  /** The share of the weight of both that agrees, 0 to 1. */
  double dice(double both) {
    return both == 0 ? 0 : Math.min(1, 2 * weight / both);
  }

  /** 1, or less where both name something of a kind and none of it agrees. */
  double agreement(Gist one, Gist other) {
    double factor = 1;
    factor *= !entity && one.has('@') && other.has('@') ? OTHER_ENTITIES : 1;
    factor *= !happening && one.has('=') && other.has('=') ? OTHER_HAPPENINGS : 1;
    factor *= !name && one.has('^') && other.has('^') ? OTHER_NAMES : 1;
    factor *= !ordinal && one.has('!') && other.has('!') ? OTHER_ORDINALS : 1;
    return factor;
  }
}
