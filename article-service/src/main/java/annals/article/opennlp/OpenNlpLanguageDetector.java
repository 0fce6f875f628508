package annals.article.opennlp;

import annals.article.domain.language.LanguageDetector;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * {@link LanguageDetector} on OpenNLP's model of 103 languages. It takes 40 MB of heap: loaded when
 * first needed, and let go when memory is short.
 */
@ApplicationScoped
class OpenNlpLanguageDetector implements LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** Below it, mostly for short texts, the answer is a guess. */
  private static final double SURE = 0.8;

  /** Enough to be sure, in UTF-16 code units. */
  private static final int SAMPLE = 4000;

  /** BCP 47 prefers codes of two letters; the model has three. */
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private SoftReference<LanguageDetectorModel> model = new SoftReference<>(null);

  @Override
  public String detect(String text) {
    String sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    Language language = new LanguageDetectorME(model()).predictLanguage(sample);
    return language.getConfidence() < SURE
        ? ""
        : TWO_LETTERS.getOrDefault(language.getLang(), language.getLang());
  }

  private synchronized LanguageDetectorModel model() {
    @Nullable LanguageDetectorModel loaded = model.get();
    if (loaded == null) {
      loaded = load();
      model = new SoftReference<>(loaded);
    }
    return loaded;
  }

  private static LanguageDetectorModel load() {
    try (InputStream in =
        Objects.requireNonNull(OpenNlpLanguageDetector.class.getResourceAsStream(MODEL))) {
      return new LanguageDetectorModel(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("pes", "fa");
    codes.put("nob", "nb");
    codes.put("plt", "mg");
    return codes;
  }
}
