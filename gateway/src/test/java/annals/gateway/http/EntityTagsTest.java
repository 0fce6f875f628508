package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {
  @Test
  void readsOneTagOrSeveral() {
    assertThat(EntityTags.required("\"a\"")).containsExactly("a");
    assertThat(EntityTags.required(" \"a\" , \"b\"")).containsExactly("a", "b");
    assertThat(EntityTags.required("W/\"a\", \"b\"")).containsExactly("b");
    assertThat(EntityTags.required("*")).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void asksForAMissingTag(String header) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> EntityTags.required(header))
        .satisfies(
            failure -> assertThat(failure.type()).isEqualTo(ProblemType.PRECONDITION_REQUIRED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"a\"", "\"\"", "a", "\""})
  void neverMatchesWhatIsNoStrongTag(String header) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> EntityTags.required(header))
        .satisfies(failure -> assertThat(failure.type()).isEqualTo(ProblemType.STALE_ETAG));
  }

  @Test
  void tagsOfBodiesTellThemApart() {
    // Given
    EntityTags tags = new EntityTags(new ObjectMapper());
    // Then
    assertThat(tags.ofBody(Map.of("a", 1)))
        .isEqualTo(tags.ofBody(Map.of("a", 1)))
        .isNotEqualTo(tags.ofBody(Map.of("a", 2)))
        .isNotEqualTo(tags.ofBody(List.of("a", 1)))
        .matches("[0-9a-f]{32}");
  }
}
