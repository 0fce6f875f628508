package annals.entity.persistence;

import annals.entity.application.AnnotationStore;
import annals.entity.application.NamingStore;
import annals.entity.application.NamingStoreContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The contract on PostgreSQL, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class SqlNamingStoreIT extends NamingStoreContract {
  @Inject AnnotationStore annotations;

  @Inject NamingStore namings;

  @Override
  protected AnnotationStore annotations() {
    return annotations;
  }

  @Override
  protected NamingStore namings() {
    return namings;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> step) {
    return QuarkusTransaction.requiringNew().call(step::get);
  }
}
