package annals.timeline.config;

import annals.platform.id.IdGenerator;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Time and randomness as the use cases take them. */
class DomainBeans {

  @Produces
  @Singleton
  IdGenerator ids() {
    return IdGenerator.uuidV7();
  }

  /** As exact as the database keeps instants. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
  }
}
