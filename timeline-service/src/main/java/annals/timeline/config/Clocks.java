package annals.timeline.config;

import annals.platform.id.IdGenerator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Time and ids, as exactly as the database keeps them. */
class Clocks {

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
  }

  @Produces
  @Singleton
  @DefaultBean
  IdGenerator ids() {
    return IdGenerator.uuidV7();
  }
}
