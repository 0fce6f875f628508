package annals.article.domain.language;

/**
 * Tells the language of a text. A port: there are libraries for it, at the price of their models.
 */
@FunctionalInterface
public interface LanguageDetector {
  /** The language as a BCP 47 code, as {@code en}; empty when unsure. */
  String detect(String text);
}
