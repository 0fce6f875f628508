package annals.timeline.config;

import annals.timeline.domain.dating.TemporalTagger;
import annals.timeline.domain.quotes.QuoteFinder;
import annals.timeline.domain.statements.StatementFinder;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The engines, one of each: they are stateless. */
class Engines {

  @Produces
  @Singleton
  StatementFinder statementFinder() {
    return new StatementFinder(new TemporalTagger());
  }

  @Produces
  @Singleton
  QuoteFinder quoteFinder() {
    return new QuoteFinder();
  }
}
