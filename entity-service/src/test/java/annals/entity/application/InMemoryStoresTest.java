package annals.entity.application;

class InMemoryStoresTest extends StoreContract {
  private final InMemoryStores stores = new InMemoryStores();
  private final InMemoryEntities entities = new InMemoryEntities();

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
    return entities;
  }

  @Override
  protected void inTransaction(Runnable steps) {
    steps.run();
  }
}
