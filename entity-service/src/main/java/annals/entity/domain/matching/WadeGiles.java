package annals.entity.domain.matching;

import annals.entity.domain.lexicon.WordList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chinese names in the older romanisation of Wade and Giles: Mao Tse-tung for Mao Zedong. */
final class WadeGiles {
  private static final Map<String, String> PINYIN = WordList.pairs("wade-giles");

  private WadeGiles() {}

  /** The name with its syllables in pinyin; null unless all of them are known. */
  static @Nullable ParsedName toPinyin(ParsedName name) {
    boolean changed = false;
    for (NameToken token : name.tokens()) {
      String pinyin = PINYIN.get(token.text());
      if (pinyin == null) {
        return null;
      }
      changed |= !pinyin.equals(token.text());
    }
    if (!changed) {
      return null;
    }
    List<NameToken> tokens =
        name.tokens().stream()
            .map(token -> PINYIN.getOrDefault(token.text(), token.text()))
            .map(syllable -> NameToken.of(syllable, "", NameToken.Kind.WORD))
            .toList();
    return name.with(tokens);
  }
}
