package annals.entity.persistence;

import annals.entity.application.AnnotationStore;
import annals.entity.application.EntityStore;
import annals.entity.application.NameStore;
import annals.entity.application.StoreContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

/** The contract on PostgreSQL, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class PanacheStoresIT extends StoreContract {
  @Inject AnnotationStore annotations;

  @Inject NameStore names;

  @Inject EntityStore entities;

  @Override
  protected AnnotationStore annotations() {
    return annotations;
  }

  @Override
  protected NameStore names() {
    return names;
  }

  @Override
  protected EntityStore entities() {
    return entities;
  }

  @Override
  protected void inTransaction(Runnable steps) {
    QuarkusTransaction.requiringNew().run(steps);
  }
}
