package annals.entity.persistence;

import annals.entity.application.CurationContract;
import annals.entity.application.HistoryStore;
import annals.entity.application.JudgementStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The contract on PostgreSQL, in the service that {@code EntityServiceIT} describes. */
@QuarkusTest
class PanacheCurationIT extends CurationContract {
  @Inject JudgementStore judgements;

  @Inject HistoryStore history;

  @Override
  protected JudgementStore judgements() {
    return judgements;
  }

  @Override
  protected HistoryStore history() {
    return history;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> step) {
    return QuarkusTransaction.requiringNew().call(step::get);
  }
}
