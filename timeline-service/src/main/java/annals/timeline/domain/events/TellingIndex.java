package annals.timeline.domain.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Statements in memory by key, grain and first day. Counts shared keys along lists, so that
 * statements without one in common cost nothing. Not thread-safe.
 */
public final class TellingIndex {

  private final List<Telling> tellings = new ArrayList<>();
  private final Map<UUID, Integer> places = new HashMap<>();
  private final Map<Long, NavigableMap<Long, Places>> entries = new HashMap<>();
  private boolean[] there = new boolean[64];
  private int[] shared = new int[64];

  /** Adds a statement; it must not be there. */
  public void add(Telling telling) {
    int place = tellings.size();
    tellings.add(telling);
    places.put(telling.statement(), place);
    if (place == there.length) {
      there = Arrays.copyOf(there, 2 * place);
      shared = Arrays.copyOf(shared, 2 * place);
    }
    there[place] = true;
    Grain grain = telling.grain();
    long day = telling.firstDay().toEpochDay();
    for (int key : telling.keys()) {
      entries
          .computeIfAbsent(slot(key, grain), k -> new TreeMap<>())
          .computeIfAbsent(day, d -> new Places())
          .add(place);
    }
  }

  /** Takes a statement out, if it is there. */
  public void remove(Telling telling) {
    Integer place = places.remove(telling.statement());
    if (place != null) {
      there[place] = false;
    }
  }

  /**
   * The others that are in reach of a statement and share a key with it, and another key or
   * company.
   */
  public List<Telling> near(Telling telling) {
    Places met = new Places();
    List<Reach> reaches = Reach.of(telling);
    for (int key : telling.keys()) {
      for (Reach reach : reaches) {
        NavigableMap<Long, Places> days = entries.get(slot(key, reach.grain()));
        if (days != null) {
          days.subMap(reach.from().toEpochDay(), true, reach.to().toEpochDay(), true)
              .values()
              .forEach(list -> count(list, met));
        }
      }
    }
    List<Telling> near = new ArrayList<>();
    for (int i = 0; i < met.size; i++) {
      Telling other = tellings.get(met.at[i]);
      int keys = shared[met.at[i]];
      shared[met.at[i]] = 0;
      if ((keys > 1 || !Collections.disjoint(telling.company(), other.company()))
          && !other.statement().equals(telling.statement())) {
        near.add(other);
      }
    }
    return near;
  }

  private void count(Places list, Places met) {
    for (int i = 0; i < list.size; i++) {
      int place = list.at[i];
      if (there[place] && shared[place]++ == 0) {
        met.add(place);
      }
    }
  }

  private static long slot(int key, Grain grain) {
    return ((long) key << 8) | grain.code();
  }

  /** A list of numbers that grows. */
  private static final class Places {
    private int[] at = new int[4];
    private int size;

    void add(int place) {
      if (size == at.length) {
        at = Arrays.copyOf(at, 2 * size);
      }
      at[size++] = place;
    }
  }
}
