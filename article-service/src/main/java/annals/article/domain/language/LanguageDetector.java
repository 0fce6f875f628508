package annals.article.domain.language;

/** Tells the language of a text. The port to whatever library does it. */
@FunctionalInterface
public interface LanguageDetector {
  /** The language as a BCP 47 code, as {@code en}; empty when unsure. */
  String detect(String text);
}
