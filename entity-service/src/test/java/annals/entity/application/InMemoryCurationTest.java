package annals.entity.application;

import java.util.function.Supplier;

class InMemoryCurationTest extends CurationContract {
  private final InMemoryCuration said = new InMemoryCuration();

  @Override
  protected JudgementStore judgements() {
    return said;
  }

  @Override
  protected HistoryStore history() {
    return said;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> step) {
    return step.get();
  }
}
