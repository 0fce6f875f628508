package annals.gateway.quote;

import static org.assertj.core.api.Assertions.assertThat;

import annals.gateway.entity.EntityNames;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import annals.timeline.v1.Quote;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoteJsonTest {
  @Test
  void takesEveryFieldOver() {
    Filled<Quote> quote = FilledMessages.fill(Quote.getDefaultInstance());
    assertThat(quote.missingIn(QuoteJson.of(quote.message(), new EntityNames.Lookup(Map.of()))))
        .isEmpty();
  }
}
