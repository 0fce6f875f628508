package annals.entity.domain.names;

import annals.entity.domain.Role;
import annals.entity.domain.lexicon.Countries;
import annals.entity.domain.lexicon.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An office as a name for who holds it: the Ukrainian president is {@code @president/ukraine}.
 *
 * @param office one word for all titles of the office, as prime minister for premier
 * @param of the country or organisation, in small letters; empty when the text does not say
 */
public record RoleName(String office, String of) {
  private static final Map<String, String> OFFICES = WordList.pairs("offices");
  private static final String MARK = "@";

  /** A title that says no more than that somebody leads a country. */
  private static final String LEADER = "leader";

  private static final Set<String> HEADS =
      Set.of("president", "prime minister", "chancellor", "monarch", "emperor", "supreme leader");
  private static final Pattern PAST =
      Pattern.compile("\\b(?:former|ex|late|then|future|next|incoming|elect|designate)\\b");
  private static final Pattern ACTING =
      Pattern.compile("\\b(?:acting|interim|new|outgoing|incumbent|current)\\s+");

  /** Reads {@code role}; empty when it is past, or no office that one person holds at a time. */
  public static Optional<RoleName> of(Role role) {
    String title = role.title().toLowerCase(Locale.ROOT);
    if (PAST.matcher(title).find()) {
      return Optional.empty();
    }
    String office = OFFICES.get(ACTING.matcher(title).replaceAll(""));
    if (office == null) {
      return Optional.empty();
    }
    String country = Countries.behind(role.organization());
    String of = Fold.plain(country == null ? role.organization() : country);
    return Optional.of(new RoleName(office.replace("~", ""), of));
  }

  /** The name that {@link #form} wrote. */
  public static RoleName ofForm(String form) {
    int slash = form.indexOf('/');
    if (!isForm(form) || slash < 0) {
      throw new IllegalArgumentException("Not a role: " + form);
    }
    return new RoleName(form.substring(MARK.length(), slash), form.substring(slash + 1));
  }

  /** Whether {@code form} is that of an office. */
  public static boolean isForm(String form) {
    return form.startsWith(MARK);
  }

  /** The office written one way. */
  public String form() {
    return MARK + office + "/" + of;
  }

  /** Whether the text says of which country or organisation. */
  public boolean saysWhere() {
    return !of.isEmpty();
  }

  /** Whether it leads a country, by whatever title. */
  public boolean isHead() {
    return office.equals(LEADER) || HEADS.contains(office);
  }

  /** The offices that this may mean. */
  public List<RoleName> meanings() {
    return office.equals(LEADER) ? with(HEADS) : List.of(this);
  }

  /** The offices that may mean this one. */
  public List<RoleName> callers() {
    return HEADS.contains(office) ? List.of(this, new RoleName(LEADER, of)) : List.of(this);
  }

  private List<RoleName> with(Set<String> offices) {
    return Stream.concat(
            Stream.of(this), offices.stream().sorted().map(other -> new RoleName(other, of)))
        .toList();
  }

  /** Whether who holds {@code held} may be called by this: a president is a leader too. */
  public boolean mayMean(RoleName held) {
    boolean sameOffice =
        office.equals(held.office) || (office.equals(LEADER) && HEADS.contains(held.office));
    return sameOffice && of.equals(held.of);
  }
}
