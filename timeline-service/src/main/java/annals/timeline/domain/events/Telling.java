package annals.timeline.domain.events;

import annals.timeline.domain.dating.EdtfDate;
import annals.timeline.domain.statements.Outlook;
import annals.timeline.domain.statements.Statement;
import annals.timeline.domain.statements.StatementDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides under which event a statement is filed.
 *
 * @param statement its id
 * @param article its article
 * @param copyGroup the article whose words they are
 * @param start where it stands in its article
 * @param published day of publication, or null if it is not known to the day
 * @param date when it happened; has a place on the calendar
 * @param outlook whether it reports or foresees
 * @param inferred whether no words date it
 * @param gist what it tells
 */
public record Telling(
    UUID statement,
    UUID article,
    UUID copyGroup,
    int start,
    @Nullable LocalDate published,
    EdtfDate date,
    Outlook outlook,
    boolean inferred,
    Gist gist) {

  /** Ids in the order of their digits. */
  private static final Comparator<UUID> UNSIGNED =
      (one, other) -> {
        int high =
            Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
            ? high
            : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
      };

  /**
   * Who leads whom: reports before plans, fine dates before coarse ones, stated before inferred
   * ones, then what was published first. The same on every run.
   */
  public static final Comparator<Telling> LEADING_FIRST =
      Comparator.comparing(Telling::inferred)
          .thenComparing(Telling::grain)
          .thenComparing(Telling::outlook)
          .thenComparing(Telling::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Telling::article, UNSIGNED)
          .thenComparingInt(Telling::start)
          .thenComparing(t -> t.date().toString())
          .thenComparing(Telling::statement, UNSIGNED);

  /** What was told first: it gives the event its id. */
  static final Comparator<Place> TOLD_FIRST =
      Comparator.comparing(Place::inferred)
          .thenComparing(Place::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Place::article, UNSIGNED)
          .thenComparingInt(Place::start)
          .thenComparing(t -> t.date().toString());

  private static final int KEYS_OF_YEARS = 3;

  /** Refuses what has no place on the calendar. */
  public Telling {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(outlook, "outlook");
    if (date.earliest() == null) {
      throw new IllegalArgumentException(date + " has no place on the calendar");
    }
  }

  /** What a report with a place on the calendar tells. */
  public static Telling of(Report report) {
    Statement statement = report.statement();
    StatementDate date = report.date();
    return new Telling(
        statement.id(),
        statement.article(),
        report.origin().copyGroup(),
        statement.span().start(),
        report.origin().publishedDay(),
        date.value(),
        statement.outlook(),
        date.isInferred(),
        Gist.of(statement));
  }

  /** How long the stretch is in which it places its happening. */
  public Grain grain() {
    return Grain.of(date, outlook == Outlook.REPORTED);
  }

  /** Its first possible day. */
  public LocalDate firstDay() {
    return Objects.requireNonNull(date.earliest());
  }

  /** Its last possible day; of an open stretch the first. */
  public LocalDate lastDay() {
    LocalDate last = date.latest();
    return last == null ? firstDay() : last;
  }

  /** Days from the first to the last, at most {@value Short#MAX_VALUE}; of an open stretch 0. */
  public int days() {
    return (int) Math.min(ChronoUnit.DAYS.between(firstDay(), lastDay()), Short.MAX_VALUE);
  }

  /**
   * By what others find it, as numbers. Coarse statements are found by fewer words: a year holds
   * too much that shares one.
   */
  public List<Integer> keys() {
    List<Integer> keys = gist.keys();
    return grain() == Grain.YEAR ? keys.subList(0, Math.min(KEYS_OF_YEARS, keys.size())) : keys;
  }

  /**
   * What two statements with a single key in common must also share: an entity, or that they have
   * no other key.
   */
  public List<Integer> company() {
    return gist.company();
  }

  /**
   * By what those find it that share two keys, or a key and company, as numbers: two share one of
   * these where {@link TellingIndex#near} gives one for the other. Each once, in no order.
   */
  public Set<Long> pairs() {
    List<Integer> keys = keys();
    Set<Long> pairs = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(pair(Math.min(keys.get(i), keys.get(j)), Math.max(keys.get(i), keys.get(j))));
      }
      for (int company : company()) {
        pairs.add(pair(keys.get(i), company));
      }
    }
    return pairs;
  }

  /** The marks of its gist as bits. See {@link WeightLimits}. */
  public Sketch sketch() {
    return Sketch.of(gist);
  }

  /**
   * What its gist weighs, in tenths, rounded down; at most {@value WeightLimits#HEAVIEST}, and 0 if
   * it has a single word.
   */
  public int weight() {
    return gist.words() < Gist.SHARED_WORDS
        ? 0
        : (int) Math.min(gist.total() / WeightLimits.UNIT, WeightLimits.HEAVIEST);
  }

  private static long pair(int first, int second) {
    return ((long) first << 32) | (second & 0xffff_ffffL);
  }

  @Override
  public int hashCode() {
    return statement.hashCode();
  }

  /**
   * Where and when something was told.
   *
   * @param inferred whether no words date it
   * @param published day of publication, or null
   * @param article the article
   * @param start where it stands in its article
   * @param date the date given
   */
  record Place(
      boolean inferred, @Nullable LocalDate published, UUID article, int start, EdtfDate date) {}
}
