package annals.timeline.application.saved;

class InMemorySavedTimelineTest extends SavedTimelineContract {

  private Desks desks = new Desks();

  @Override
  protected Newsroom newsroom() {
    desks = new Desks();
    return new Newsroom(desks.indexer());
  }

  @Override
  protected SavedTimelineDesk timelines() {
    return desks.timelines;
  }

  @Override
  protected EntryDesk entries() {
    return desks.entries;
  }

  @Override
  protected VersionDesk versions() {
    return desks.versions;
  }

  @Override
  protected ChangeDesk changes() {
    return desks.changes;
  }

  @Override
  protected void settle() {
    desks.settle();
  }
}
