package annals.entity.domain.matching;

import annals.entity.domain.EntityType;
import java.util.Set;

/**
 * The keys under which names that may be one are found by equality, with few names under each.
 *
 * <p>A word alone is too common a key: a million people share a few thousand given names. So nearly
 * all keys join two words of the name in any order, folded to their consonants: both whole; one
 * whole with a half of the other, as one slip leaves one half; halves of both; one less any one
 * consonant with the other's initial. Besides: each word alone, for who asks with one; all words
 * glued, whole and its ends; initials of organisations; and for names of one word that word less
 * any one letter.
 */
public final class SearchKeys {
  private final NameParser parser;

  /** Makes keys with this romanizer; filing and finding need the same. */
  public SearchKeys(Romanizer romanizer) {
    parser = new NameParser(romanizer);
  }

  /** The keys to file a name under; some eighteen for two words. */
  public Set<String> toFile(String name, EntityType type) {
    return KeyWriter.toFile(parser.parse(name, type));
  }

  /** The keys to find a name with; more than it is filed under, as any word may be wrong. */
  public Set<String> toFind(String name, EntityType type) {
    return KeyWriter.toFind(parser.parse(name, type));
  }
}
