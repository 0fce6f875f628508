package annals.entity.application;

class InMemoryStoresTest extends StoreContract {
  private final InMemoryStores stores = new InMemoryStores();

  @Override
  protected AnnotationStore annotations() {
    return stores;
  }

  @Override
  protected NameStore names() {
    return stores;
  }

  @Override
  protected EntityStore entities() {
    return stores;
  }

  @Override
  protected void inTransaction(Runnable steps) {
    steps.run();
  }
}
