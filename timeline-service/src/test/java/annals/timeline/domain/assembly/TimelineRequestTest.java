package annals.timeline.domain.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import annals.platform.error.AnnalsException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineRequestTest {

  @Test
  void asksForEverythingUnlessNarrowed() {
    // When
    TimelineRequest request = TimelineRequest.builder().build();

    // Then
    assertThat(request.entities()).isEmpty();
    assertThat(request.limit()).isEqualTo(TimelineRequest.USUAL_ENTRIES);
    assertThat(request.granularity()).isEqualTo(Granularity.EVENT);
    assertThat(request.inferred()).isFalse();
  }

  @Test
  void comparesSourcesWithoutCase() {
    assertThat(
            TimelineRequest.builder().sources(List.of(" The Pilot", "the pilot")).build().sources())
        .containsExactly("the pilot");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void refusesAShareThatIsNone(double share) {
    assertThatThrownBy(() -> TimelineRequest.builder().leastImportance(share).build())
        .isInstanceOf(AnnalsException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6})
  void refusesNoSentenceAndTooMany(int sentences) {
    assertThatThrownBy(() -> TimelineRequest.builder().sentences(sentences).build())
        .isInstanceOf(AnnalsException.class);
  }

  @Test
  void refusesTooManySourcesAndEmptyOnes() {
    List<String> many = IntStream.range(0, 21).mapToObj(i -> "source " + i).toList();
    assertThatThrownBy(() -> TimelineRequest.builder().sources(many).build())
        .isInstanceOf(AnnalsException.class);
    assertThatThrownBy(() -> TimelineRequest.builder().sources(List.of(" ")).build())
        .isInstanceOf(AnnalsException.class);
  }

  @Test
  void onlyAllOfSeveralEntitiesMustTakePart() {
    // Given
    List<UUID> two = List.of(new UUID(1, 1), new UUID(1, 2));

    // Then
    assertThat(TimelineRequest.builder().entities(two).build().countsSubjects()).isFalse();
    assertThat(
            TimelineRequest.builder().entities(two).mode(EntityMode.ANY).build().countsSubjects())
        .isTrue();
    assertThat(
            TimelineRequest.builder()
                .entities(Collections.nCopies(2, new UUID(1, 1)))
                .build()
                .countsSubjects())
        .isTrue();
    assertThat(TimelineRequest.builder().build().countsSubjects()).isFalse();
  }
}
