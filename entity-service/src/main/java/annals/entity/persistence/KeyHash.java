package annals.entity.persistence;

import java.util.Collection;

/**
 * Search keys as 64-bit numbers (FNV-1a, then mixed): two keys that meet by chance only bring a
 * candidate that the comparison throws out. Stored: a change needs all keys written anew.
 */
final class KeyHash {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIX = 0xff51afd7ed558ccdL;

  private KeyHash() {}

  static long of(String key) {
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 33;
    hash *= MIX;
    return hash ^ (hash >>> 33);
  }

  static Long[] of(Collection<String> keys) {
    return keys.stream().map(KeyHash::of).distinct().sorted().toArray(Long[]::new);
  }
}
