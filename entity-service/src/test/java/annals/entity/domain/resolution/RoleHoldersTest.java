package annals.entity.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.domain.Role;
import annals.entity.domain.names.RoleName;
import annals.entity.domain.resolution.RoleHolders.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleHoldersTest {
  private static final List<Claim<String>> CLAIMS =
      List.of(
          claim("President", "Ruritania", "okoro", "2019-03-01"),
          claim("president", "Ruritania", "okoro", "2021-06-10"),
          claim("President", "Ruritania", "lind", "2023-05-20"),
          claim("President", "Ruritania", "lind", "2024-01"),
          claim("Prime Minister", "Ruritania", "adeyemi", "2020-01-01"),
          claim("King", "Quarnia", "holm", ""));

  @ParameterizedTest
  @CsvSource({
    "2018-12-31, ",
    "2019-03-01, okoro",
    "2022-08-08, okoro",
    "2023-05-19, okoro",
    "2023-05-20, lind",
    "2025-01-01, lind"
  })
  void anOfficeIsHeldFromTheFirstArticleUntilTheNextHolders(String day, String holder) {
    assertThat(RoleHolders.of(role("president", "Ruritania"), CLAIMS, day))
        .isEqualTo(holder == null ? Set.of() : Set.of(holder));
  }

  @Test
  void twoHoldersByTurnsStayOpen() {
    List<Claim<String>> byTurns = new ArrayList<>(CLAIMS);
    byTurns.add(claim("President", "Ruritania", "okoro", "2023-09-01"));

    assertThat(RoleHolders.of(role("president", "Ruritania"), byTurns, "2024-02-02"))
        .containsExactlyInAnyOrder("okoro", "lind");
    assertThat(RoleHolders.of(role("president", "Ruritania"), byTurns, "2022-02-02"))
        .containsExactly("okoro");
  }

  @Test
  void anArticleWithoutADayIsClearOnlyWhenOneAloneEverHeldTheOffice() {
    assertThat(RoleHolders.of(role("president", "Ruritania"), CLAIMS, "")).hasSize(2);
    assertThat(RoleHolders.of(role("prime minister", "Ruritania"), CLAIMS, ""))
        .containsExactly("adeyemi");
    assertThat(RoleHolders.of(role("king", "Quarnia"), CLAIMS, "2020-01-01"))
        .containsExactly("holm");
  }

  @Test
  void aLeaderMayBeAnyHeadOfTheCountry() {
    assertThat(RoleHolders.of(role("leader", "Ruritania"), CLAIMS, "2022-01-01"))
        .containsExactlyInAnyOrder("okoro", "adeyemi");
    assertThat(RoleHolders.of(role("leader", "Quarnia"), CLAIMS, "2022-01-01"))
        .containsExactly("holm");
  }

  @Test
  void formerPresidentsHoldNothing() {
    assertThat(RoleName.of(new Role("Former President", "Ruritania"))).isEmpty();
    assertThat(RoleName.of(new Role("Striker", "Ruritania"))).isEmpty();
    assertThat(RoleName.of(new Role("Acting President", "Ruritania")))
        .contains(role("President", "Ruritania"));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Claim<String>> shuffled = new ArrayList<>(CLAIMS);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(RoleHolders.of(role("president", "Ruritania"), shuffled, "2023-06-01"))
          .as("seed %d", seed)
          .containsExactly("lind");
    }
  }

  private static Claim<String> claim(String title, String of, String holder, String day) {
    return new Claim<>(role(title, of), holder, day);
  }

  private static RoleName role(String title, String of) {
    return RoleName.of(new Role(title, of)).orElseThrow();
  }
}
