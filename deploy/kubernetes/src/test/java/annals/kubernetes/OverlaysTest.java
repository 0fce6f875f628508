package annals.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import annals.kubernetes.rules.Rules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OverlaysTest {
  @TestFactory
  Stream<DynamicTest> everyOverlayHoldsEveryRule() {
    return Overlays.NAMES.stream()
        .flatMap(
            overlay ->
                Rules.ALL.stream()
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                overlay + ": " + rule.name(),
                                () ->
                                    assertThat(rule.violations(Overlays.render(overlay)))
                                        .isEmpty())));
  }
}
