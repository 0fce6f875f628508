package annals.entity.domain.names;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what a pure function gave for the arguments that were asked last, in a fixed number of
 * places and without locks: names recur, in an article and from one to the next.
 */
final class Memo<K, V> {
  private static final int PLACES = 1 << 12;

  private final AtomicReferenceArray<Entry<K, V>> entries = new AtomicReferenceArray<>(PLACES);
  private final Function<K, V> function;

  Memo(Function<K, V> function) {
    this.function = function;
  }

  V of(K key) {
    int hash = key.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Entry<K, V> entry = entries.get(place);
    if (entry != null && entry.key().equals(key)) {
      return entry.value();
    }
    V value = function.apply(key);
    entries.set(place, new Entry<>(key, value));
    return value;
  }

  private record Entry<K, V>(K key, V value) {}
}
