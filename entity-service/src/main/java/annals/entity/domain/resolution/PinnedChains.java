package annals.entity.domain.resolution;

import annals.entity.domain.mentions.Gender;
import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The chains of an article once single mentions that editors have judged are taken out of them. */
public final class PinnedChains {
  /** Ordinals of pinned chains start here; no article has as many chains. */
  private static final int FIRST_ORDINAL = 1_000_000;

  private PinnedChains() {}

  /**
   * A mention that an editor has judged.
   *
   * @param ordinal its place among the mentions of the article
   * @param chain ordinal of the chain that the article has it in
   */
  public record Pinned(UUID pin, int ordinal, int chain, String text) {}

  /** The ordinal of the chain of a pinned mention. */
  public static int ordinalOf(int mention) {
    return FIRST_ORDINAL + mention;
  }

  /** {@code read}, as the article has them, without the pinned mentions, and a chain for each. */
  public static List<FiledChain> of(List<FiledChain> read, List<Pinned> pinned) {
    List<FiledChain> chains = new ArrayList<>();
    for (FiledChain chain : read) {
      List<String> taken =
          pinned.stream()
              .filter(mention -> mention.chain() == chain.ordinal())
              .map(Pinned::text)
              .toList();
      if (taken.isEmpty()) {
        chains.add(chain);
      } else {
        Map<String, Integer> names = new TreeMap<>(chain.chain().names());
        taken.forEach(text -> names.computeIfPresent(text, (t, n) -> n == 1 ? null : n - 1));
        if (!names.isEmpty()) {
          chains.add(
              new FiledChain(
                  chain.articleId(), chain.ordinal(), without(chain.chain(), names), null));
        }
      }
      for (Pinned mention : pinned) {
        if (mention.chain() == chain.ordinal()) {
          chains.add(
              new FiledChain(
                  chain.articleId(),
                  ordinalOf(mention.ordinal()),
                  single(chain.chain(), mention.text()),
                  mention.pin(),
                  null));
        }
      }
    }
    return chains;
  }

  /** The chain with these names only, under the fullest of them. */
  private static Chain without(Chain chain, Map<String, Integer> names) {
    String text =
        names.keySet().stream()
            .max(
                Comparator.<String>comparingInt(name -> form(chain, name).form().length())
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    boolean same = names.containsKey(chain.text());
    return new Chain(
        same ? chain.form() : form(chain, text),
        same ? chain.text() : text,
        names,
        chain.roles(),
        chain.gender(),
        chain.among());
  }

  private static Chain single(Chain chain, String text) {
    return new Chain(form(chain, text), text, Map.of(text, 1), List.of(), Gender.UNKNOWN, Set.of());
  }

  private static NameForm form(Chain chain, String text) {
    return NameForm.of(chain.type(), text);
  }
}
