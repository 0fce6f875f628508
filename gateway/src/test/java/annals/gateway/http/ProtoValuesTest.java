package annals.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ProtocolMessageEnum;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProtoValuesTest {
  @Test
  void emptyTextIsNull() {
    assertThat(ProtoValues.text("")).isNull();
    assertThat(ProtoValues.text("a")).isEqualTo("a");
  }

  @Test
  void unsetInstantIsNull() {
    Timestamp moment = Timestamp.newBuilder().setSeconds(5).setNanos(7).build();
    assertThat(ProtoValues.instant(true, moment)).isEqualTo(Instant.ofEpochSecond(5, 7));
    assertThat(ProtoValues.instant(false, moment)).isNull();
  }

  static Stream<Arguments> constants() throws ReflectiveOperationException {
    String article = "annals.gateway.article.ArticleValues$";
    return Stream.of(
        pair(annals.article.v1.SegmentKind.values(), article + "SegmentKind"),
        pair(annals.article.v1.DatePrecision.values(), article + "DatePrecision"),
        pair(annals.article.v1.DateOrigin.values(), article + "DateOrigin"),
        pair(annals.article.v1.ArticleStatus.values(), article + "ArticleStatus"),
        pair(annals.article.v1.ArticleOrder.values(), article + "ArticleOrder"),
        pair(annals.article.v1.ImportState.values(), "annals.gateway.imports.ImportJson$State"),
        pair(annals.article.v1.ImportOutcome.values(), "annals.gateway.imports.ImportJson$Outcome"),
        pair(annals.entity.v1.EntityType.values(), "annals.gateway.entity.EntityType"),
        pair(annals.entity.v1.EntityStatus.values(), "annals.gateway.entity.EntityJson$Status"),
        pair(annals.entity.v1.NameKind.values(), "annals.gateway.entity.EntityJson$NameKind"),
        pair(annals.entity.v1.MentionKind.values(), "annals.gateway.entity.MentionJson$Kind"),
        pair(
            annals.entity.v1.ResolutionOutcome.values(),
            "annals.gateway.entity.MentionJson$Outcome"),
        pair(
            annals.timeline.v1.EventDatePrecision.values(),
            "annals.gateway.timeline.EventDateJson$Precision"),
        pair(
            annals.timeline.v1.DisagreementKind.values(),
            "annals.gateway.timeline.DisagreementJson$Kind"),
        pair(annals.timeline.v1.DateCertainty.values(), "annals.gateway.timeline.DateCertainty"),
        pair(annals.timeline.v1.EventOutcome.values(), "annals.gateway.timeline.EventOutcome"),
        pair(annals.timeline.v1.EntityMode.values(), "annals.gateway.timeline.EntityMode"),
        pair(annals.timeline.v1.Granularity.values(), "annals.gateway.timeline.Granularity"),
        pair(
            annals.timeline.v1.TimelineStatus.values(),
            "annals.gateway.saved.SavedTimelineJson$Status"),
        pair(annals.timeline.v1.EntryOrigin.values(), "annals.gateway.saved.SavedEntryJson$Origin"),
        pair(annals.timeline.v1.AttentionKind.values(), "annals.gateway.saved.AttentionJson$Kind"),
        pair(annals.timeline.v1.ChangeCause.values(), "annals.gateway.saved.VersionJson$Cause"),
        pair(annals.timeline.v1.ChangeKind.values(), "annals.gateway.saved.ChangeJson$Kind"),
        pair(annals.timeline.v1.QuoteKind.values(), "annals.gateway.quote.QuoteJson$Kind"));
  }

  private static Arguments pair(ProtocolMessageEnum[] values, String json)
      throws ReflectiveOperationException {
    return Arguments.of(values, Class.forName(json));
  }

  @ParameterizedTest
  @MethodSource("constants")
  <E extends Enum<E>> void everyConstantOfAProtoHasItsOwnInJson(
      ProtocolMessageEnum[] values, Class<E> json) {
    // When
    Object[] mapped =
        Arrays.stream(values)
            .map(value -> ProtoValues.constant(value, json))
            .filter(value -> value != null)
            .toArray();
    // Then all but UNSPECIFIED and UNRECOGNIZED
    assertThat(mapped)
        .hasSize(values.length - 2)
        .containsExactly((Object[]) json.getEnumConstants());
  }
}
