package annals.timeline.domain.events;

/**
 * The marks of a gist as bits, several of which may share one: what two gists have in common shows
 * in the sketches of both. The sign of a number says whether there are marks of a kind.
 *
 * @param marks a bit for each mark; below 0 if there are entities
 * @param names the bits of names; below 0 if there are kinds of happening
 * @param entities the bits of entities
 * @param happenings the bits of kinds of happening
 */
public record Sketch(long marks, long names, long entities, long happenings) {

  /** Bits for marks in a number, all but its sign. */
  static final int PLACES = Long.SIZE - 1;

  private static final long KIND = Long.MIN_VALUE;

  /** The bit of a mark with this number, from 0. */
  static int place(int hash) {
    return Integer.remainderUnsigned(hash, PLACES);
  }

  /** The marks of a gist as bits. */
  static Sketch of(Gist gist) {
    Drawing drawing = new Drawing();
    gist.each(drawing);
    return new Sketch(drawing.marks, drawing.names, drawing.entities, drawing.happenings);
  }

  private static final class Drawing implements MarkReader {
    private long marks;
    private long names;
    private long entities;
    private long happenings;

    @Override
    public void read(String mark, int hash, boolean name, double weight) {
      char kind = mark.charAt(0);
      long bit = 1L << place(hash);
      marks |= bit | (kind == '@' ? KIND : 0);
      names |= (name ? bit : 0) | (kind == '=' ? KIND : 0);
      entities |= kind == '@' ? bit : 0;
      happenings |= kind == '=' ? bit : 0;
    }
  }
}
