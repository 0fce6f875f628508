package annals.entity.domain.resolution;

import annals.entity.domain.names.RoleName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds an office on a day, by what articles say. An office is held from the first article that
 * says so until the first one that gives it to somebody else; where articles go on to give it to
 * both, both may be meant. The answer depends on the claims alone, not on their order.
 */
public final class RoleHolders {
  private static final Pattern DAY = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  private RoleHolders() {}

  /**
   * What an article says.
   *
   * @param held the office
   * @param holder a name, or the cluster that it belongs to
   * @param published the article's day in EDTF, or empty
   */
  public record Claim<H>(RoleName held, H holder, String published) {}

  /**
   * Whom an article of the day {@code published} may mean by {@code role}: nobody known, one, or
   * several between whom it stays open.
   *
   * @param published EDTF or empty; without a day only an office that one alone ever held is clear
   */
  public static <H> Set<H> of(RoleName role, Collection<Claim<H>> claims, String published) {
    Map<RoleName, Map<H, Tenure>> offices = new LinkedHashMap<>();
    for (Claim<H> claim : claims) {
      if (role.mayMean(claim.held())) {
        offices
            .computeIfAbsent(claim.held(), office -> new LinkedHashMap<>())
            .computeIfAbsent(claim.holder(), holder -> new Tenure())
            .hear(day(claim.published()));
      }
    }
    Set<H> holders = new LinkedHashSet<>();
    offices.values().forEach(office -> holders.addAll(holders(office, day(published))));
    return holders;
  }

  private static <H> Set<H> holders(Map<H, Tenure> office, String day) {
    if (day.isEmpty()) {
      return office.keySet();
    }
    Set<H> valid = new LinkedHashSet<>();
    TreeMap<String, Set<H>> firsts = new TreeMap<>();
    office.forEach(
        (holder, tenure) -> {
          if (tenure.first.isEmpty()) {
            valid.add(holder);
          } else {
            firsts.computeIfAbsent(tenure.first, first -> new LinkedHashSet<>()).add(holder);
          }
        });
    Map.Entry<String, Set<H>> latest = firsts.floorEntry(day);
    if (latest == null) {
      return valid;
    }
    valid.addAll(latest.getValue());
    firsts.headMap(latest.getKey()).values().stream()
        .flatMap(Set::stream)
        .filter(holder -> tenure(office, holder).last.compareTo(latest.getKey()) >= 0)
        .forEach(valid::add);
    return valid;
  }

  private static <H> Tenure tenure(Map<H, Tenure> office, H holder) {
    Tenure tenure = office.get(holder);
    if (tenure == null) {
      throw new IllegalStateException("No tenure of " + holder);
    }
    return tenure;
  }

  /** The day, month or year at the head of an EDTF value, which compare as texts; or empty. */
  private static String day(String edtf) {
    Matcher day = DAY.matcher(edtf);
    return day.lookingAt() ? day.group() : "";
  }

  /** The first and the last day on which somebody is said to hold an office. */
  private static final class Tenure {
    private String first = "";
    private String last = "";

    void hear(String day) {
      if (!day.isEmpty()) {
        first = first.isEmpty() || day.compareTo(first) < 0 ? day : first;
        last = day.compareTo(last) > 0 ? day : last;
      }
    }
  }
}
