package annals.timeline.domain.events;

/**
 * A bit of a gist's sketch, and what the marks that it stands for count at most when another gist
 * has them too.
 *
 * @param words number of the words
 * @param plain weight of words, numbers and ordinals
 * @param entities weight of the entities
 */
record SketchBit(int words, double plain, double entities) {

  static SketchBit of(String mark, double weight) {
    return mark.charAt(0) == '@'
        ? new SketchBit(0, 0, weight)
        : new SketchBit(Marks.isWord(mark) ? 1 : 0, weight, 0);
  }

  /** Both in one bit. */
  SketchBit and(SketchBit other) {
    return new SketchBit(words + other.words, plain + other.plain, entities + other.entities);
  }
}
