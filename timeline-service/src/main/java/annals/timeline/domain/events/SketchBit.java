package annals.timeline.domain.events;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A bit of a gist's sketch, and what the marks that it stands for count at most when another gist
 * has them too.
 *
 * @param words number of the words
 * @param plain weight of words, numbers and ordinals
 * @param entities weight of the entities
 */
record SketchBit(int words, double plain, double entities) {

  /** The bits that stand for marks of a gist, in no order. */
  static List<SketchBit> of(Gist gist) {
    @Nullable SketchBit[] bits = new @Nullable SketchBit[Sketch.PLACES + Sketch.ENTITY_PLACES];
    gist.each(
        (mark, hash, name, weight) -> {
          double other = Math.max(Marks.weight(mark, false), Marks.weight(mark, true));
          SketchBit bit = of(mark, (weight + other) / 2);
          int place = Sketch.place(mark, hash);
          SketchBit there = bits[place];
          bits[place] = there == null ? bit : there.and(bit);
        });
    return Arrays.stream(bits).filter(Objects::nonNull).toList();
  }

  private static SketchBit of(String mark, double weight) {
    return Marks.isEntity(mark)
        ? new SketchBit(0, 0, weight)
        : new SketchBit(Marks.isWord(mark) ? 1 : 0, weight, 0);
  }

  /** Both in one bit. */
  SketchBit and(SketchBit other) {
    return new SketchBit(words + other.words, plain + other.plain, entities + other.entities);
  }
}
