package annals.timeline.domain.events;

/**
 * The marks of a gist as bits, several of which may share one: what two gists have in common shows
 * in the sketches of both. Entities have bits of their own, since that two statements tell of other
 * people rules out most.
 *
 * @param marks a bit for each mark that is no entity; below 0 if there are kinds of happening
 * @param names those of its bits that stand for names
 * @param happenings those that stand for kinds of happening
 * @param entities a bit for each entity
 */
public record Sketch(long marks, long names, long happenings, long entities) {

  /** Bits for marks in a number, all but its sign. */
  static final int PLACES = Long.SIZE - 1;

  /** Bits for entities. */
  static final int ENTITY_PLACES = Long.SIZE;

  /** The bit of a mark with this number, from 0; those of entities follow on those of others. */
  static int place(String mark, int hash) {
    return Marks.isEntity(mark)
        ? PLACES + Integer.remainderUnsigned(hash, ENTITY_PLACES)
        : Integer.remainderUnsigned(hash, PLACES);
  }

  /** The marks of a gist as bits. */
  static Sketch of(Gist gist) {
    Drawing drawing = new Drawing();
    gist.each(drawing);
    return new Sketch(drawing.marks, drawing.names, drawing.happenings, drawing.entities);
  }

  private static final class Drawing implements MarkReader {
    private long marks;
    private long names;
    private long happenings;
    private long entities;

    @Override
    public void read(String mark, int hash, boolean name, double weight) {
      int place = place(mark, hash);
      if (place >= PLACES) {
        entities |= 1L << (place - PLACES);
        return;
      }
      boolean happening = mark.charAt(0) == '=';
      long bit = 1L << place;
      marks |= bit | (happening ? Long.MIN_VALUE : 0);
      names |= name ? bit : 0;
      happenings |= happening ? bit : 0;
    }
  }
}
