package annals.entity.icu;

import annals.entity.domain.matching.Romanizer;
import com.ibm.icu.text.Transliterator;

/** Any script to Latin letters by the rules of ICU; Han as Mandarin. */
public final class IcuRomanizer implements Romanizer {
  private final Transliterator rules = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  @Override
  public String romanize(String text) {
    // ICU's rules keep their state on the stack; its own locking covers what they share.
    return rules.transliterate(text);
  }
}
