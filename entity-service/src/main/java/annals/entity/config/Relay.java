package annals.entity.config;

import annals.platform.outbox.Outbox;
import annals.platform.outbox.OutboxBacklog;
import annals.platform.outbox.OutboxDelivery;
import annals.platform.outbox.OutboxQueue;
import annals.platform.outbox.OutboxRelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The outbox of this service and the relay that empties it. */
@ApplicationScoped
class Relay {
  @Produces
  @Singleton
  OutboxRelay relay(
      DataSource dataSource,
      OutboxDelivery delivery,
      @ConfigProperty(name = "annals.relay.workers") int workers) {
    return new OutboxRelay(new OutboxQueue(dataSource), delivery, workers);
  }

  @Produces
  @Singleton
  Outbox outbox(
      DataSource dataSource,
      TransactionSynchronizationRegistry transactions,
      Instance<OutboxRelay> relay) {
    return new Outbox(dataSource, transactions, () -> relay.get().wake());
  }

  @Produces
  @Singleton
  OutboxBacklog backlog(DataSource dataSource) {
    return new OutboxBacklog(dataSource);
  }

  void start(@Observes StartupEvent event, OutboxRelay relay) {
    relay.start();
  }

  void stop(@Observes ShutdownEvent event, OutboxRelay relay) {
    relay.close();
  }
}
