package annals.entity.application;

import java.util.function.Supplier;

class InMemoryNamingsTest extends NamingStoreContract {
  private final InMemoryStores stores = new InMemoryStores();
  private final NamingStore namings = new InMemoryNamings(stores, filed);

  @Override
  protected AnnotationStore annotations() {
    return stores;
  }

  @Override
  protected NamingStore namings() {
    return namings;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> step) {
    return step.get();
  }
}
