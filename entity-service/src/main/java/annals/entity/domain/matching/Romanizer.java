package annals.entity.domain.matching;

/** Writes names of any script in Latin letters, where our own tables know nothing of the script. */
@FunctionalInterface
public interface Romanizer {
  /** The text in Latin letters, words apart; letters it does not know stay. Thread-safe. */
  String romanize(String text);
}
