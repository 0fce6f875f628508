package annals.entity.domain.resolution;

import annals.entity.domain.EntityType;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.names.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads that an organisation bears another name than before: "formerly", "renamed", "now called".
 */
final class Renames {
  private static final String ARTICLE = "(?:the )?[\"“‘']?";
  private static final Pattern NEW_THEN_OLD =
      Pattern.compile(
          "[\"”’']?,? \\(?(?:which was |that was )?(?:formerly|previously|once|until \\w+)"
              + "(?: known as| called| named)? "
              + ARTICLE);
  private static final String IS =
      "(?:was|is|are|were|has been|had been|will be|would be|is being)";
  private static final String SINCE = "(?:officially|formally|since|later|now)";
  private static final Pattern OLD_THEN_NEW =
      Pattern.compile(
          "[\"”’']?,? (?:which |that )?(?:"
              + ("(?:" + IS + " )?(?:" + SINCE + " )*")
              + "(?:renamed|rebranded|relaunched)(?: itself)?(?: as| to)?"
              + "|(?:changed|changes|is changing|will change|has changed) its name to"
              + ("|(?:" + IS + " |" + SINCE + " )+(?:called|known as)")
              + ") "
              + ARTICLE);

  private Renames() {}

  /** The renamings told between neighbours among {@code organizations}, which are in text order. */
  static List<AliasFact> in(List<FoundMention> organizations, String text) {
    List<AliasFact> facts = new ArrayList<>();
    for (int i = 1; i < organizations.size(); i++) {
      FoundMention first = organizations.get(i - 1);
      FoundMention second = organizations.get(i);
      String between = text.substring(first.span().end(), second.span().start());
      NameForm firstForm = NameForm.of(EntityType.ORGANIZATION, first.text());
      NameForm secondForm = NameForm.of(EntityType.ORGANIZATION, second.text());
      if (firstForm.equals(secondForm)) {
        continue;
      }
      if (NEW_THEN_OLD.matcher(between).matches()) {
        facts.add(new AliasFact(AliasFact.Kind.FORMER, secondForm, firstForm));
      } else if (OLD_THEN_NEW.matcher(between).matches()) {
        facts.add(new AliasFact(AliasFact.Kind.FORMER, firstForm, secondForm));
      }
    }
    return facts;
  }
}
