package annals.entity.application;

import annals.entity.domain.curation.Pin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds judged mentions among those of an article, also of a later revision. */
final class Pins {
  private Pins() {}

  /** {@code mentions}, all of one article, with {@code pins} where they are. */
  static List<FiledMention> set(List<FiledMention> mentions, Collection<Pin> pins) {
    List<FiledMention> pinned = new ArrayList<>();
    for (FiledMention mention : mentions) {
      pinned.add(mention.pinned(pinOf(mention, mentions, pins)));
    }
    return pinned;
  }

  /** The place of {@code mention} among those with the same words. */
  static int occurrence(FiledMention mention, List<FiledMention> mentions) {
    Map<String, Integer> seen = new HashMap<>();
    for (FiledMention other : mentions) {
      int place = seen.merge(other.text(), 1, Integer::sum) - 1;
      if (other.ordinal() == mention.ordinal()) {
        return place;
      }
    }
    throw new IllegalArgumentException("Not among the mentions: " + mention.id());
  }

  private static @Nullable UUID pinOf(
      FiledMention mention, List<FiledMention> mentions, Collection<Pin> pins) {
    if (mention.chain() < 0) {
      return null;
    }
    for (Pin pin : pins) {
      if (pin.text().equals(mention.text()) && pin.occurrence() == occurrence(mention, mentions)) {
        return pin.id();
      }
    }
    return null;
  }
}
