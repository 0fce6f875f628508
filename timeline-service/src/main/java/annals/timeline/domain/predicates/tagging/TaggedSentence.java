package annals.timeline.domain.predicates.tagging;

import annals.timeline.domain.text.Sentence;
import annals.timeline.domain.text.TextSpan;
import annals.timeline.domain.text.Token;
import annals.timeline.domain.words.Acronyms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose words have classes, the verbs forms too. Places count tokens from 0; a place
 * outside the sentence has no class and no text.
 */
public final class TaggedSentence {

  private final List<Token> tokens;
  private final String[] lower;
  private final @Nullable WordClass[] classes;
  private final @Nullable VerbReading[] readings;
  private final @Nullable VerbForm[] forms;

  TaggedSentence(Sentence sentence) {
    this.tokens = sentence.tokens();
    int size = tokens.size();
    this.lower = new String[size];
    Acronyms acronyms = Acronyms.of(tokens);
    for (int i = 0; i < size; i++) {
      lower[i] = acronyms.lower(tokens.get(i));
    }
    this.classes = new WordClass[size];
    this.readings = new VerbReading[size];
    this.forms = new VerbForm[size];
  }

  /** Number of tokens. */
  public int size() {
    return lower.length;
  }

  /** The token at a place of the sentence. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /**
   * The word as lists know it, see {@link Acronyms#lower}, or the empty string outside the
   * sentence.
   */
  public String lower(int at) {
    return at >= 0 && at < lower.length ? lower[at] : "";
  }

  /** The class of the word, or null outside the sentence and where it is not decided yet. */
  public @Nullable WordClass kind(int at) {
    return at >= 0 && at < classes.length ? classes[at] : null;
  }

  /** Whether the word has the class. */
  public boolean is(int at, WordClass kind) {
    return kind(at) == kind;
  }

  /** The form of the word, or null if it is no verb. */
  public @Nullable VerbForm form(int at) {
    return at >= 0 && at < forms.length ? forms[at] : null;
  }

  /** How the word reads as a verb, or null if it is none. */
  public @Nullable VerbReading reading(int at) {
    return at >= 0 && at < readings.length ? readings[at] : null;
  }

  /** Whether the first letter of the word is a capital. */
  public boolean isCapitalized(int at) {
    return at >= 0 && at < lower.length && tokens.get(at).isCapitalized();
  }

  /** Where the words from one place to another, both included, stand in the text. */
  public TextSpan span(int from, int to) {
    return new TextSpan(tokens.get(from).start(), tokens.get(to).end());
  }

  void set(int at, WordClass kind) {
    classes[at] = kind;
    forms[at] = null;
    readings[at] = null;
  }

  void setVerb(int at, VerbReading reading, VerbForm form) {
    classes[at] = WordClass.VERB;
    readings[at] = reading;
    forms[at] = form;
  }
}
