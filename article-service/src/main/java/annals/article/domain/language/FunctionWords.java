package annals.article.domain.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@link LanguageDetector} by function words, with next to no memory: each small word that a text
 * uses speaks for the languages that have it, the less the more of them there are. Chinese,
 * Japanese, Korean and Thai, which do not part their words, are known by their script.
 */
public final class FunctionWords implements LanguageDetector {
  /** Enough to be sure, in UTF-16 code units. */
  private static final int SAMPLE = 6000;

  private static final double FEWEST_WORDS = 4;

  /** The share of function words in running text is far above it. */
  private static final double SMALLEST_SHARE = 0.08;

  /** How far the first language must be ahead of the second. */
  private static final double LEAD = 1.3;

  private static final double SHARE_OF_SCRIPT = 0.3;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private final Map<String, List<String>> languagesOf = new HashMap<>();

  /** Loads the words. */
  public FunctionWords() {
    for (String line : lines()) {
      if (!line.startsWith("#") && line.contains(":")) {
        String code = line.substring(0, line.indexOf(':'));
        for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
          List<String> languages = languagesOf.computeIfAbsent(word, w -> new ArrayList<>(2));
          if (!languages.contains(code)) {
            languages.add(code);
          }
        }
      }
    }
  }

  @Override
  public String detect(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    String byScript = byScript(sample);
    return byScript.isEmpty() ? byWords(sample) : byScript;
  }

  private String byWords(String sample) {
    Map<String, Double> scores = new HashMap<>();
    int words = 0;
    Matcher matcher = WORD.matcher(sample.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words++;
      List<String> languages = languagesOf.getOrDefault(matcher.group(), List.of());
      for (String language : languages) {
        scores.merge(language, 1.0 / languages.size(), Double::sum);
      }
    }
    String best = "";
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Double> score : scores.entrySet()) {
      if (score.getValue() > first) {
        second = first;
        first = score.getValue();
        best = score.getKey();
      } else {
        second = Math.max(second, score.getValue());
      }
    }
    boolean sure =
        first >= FEWEST_WORDS && first >= SMALLEST_SHARE * words && first >= LEAD * second;
    return sure ? best : "";
  }

  private static String byScript(String sample) {
    int letters = 0;
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int thai = 0;
    for (int c : sample.codePoints().filter(Character::isLetter).toArray()) {
      letters++;
      switch (Character.UnicodeScript.of(c)) {
        case HAN -> han++;
        case HIRAGANA, KATAKANA -> kana++;
        case HANGUL -> hangul++;
        case THAI -> thai++;
        default -> {
          // Told by words.
        }
      }
    }
    double enough = Math.max(FEWEST_WORDS, SHARE_OF_SCRIPT * letters);
    if (han + kana >= enough) {
      return kana * 10 > han ? "ja" : "zh";
    }
    if (hangul >= enough) {
      return "ko";
    }
    return thai >= enough ? "th" : "";
  }

  private static List<String> lines() {
    try (InputStream in =
            Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
