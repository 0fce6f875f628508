package annals.timeline.application.saved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random editing on stores in memory; the seed is in the name. */
class SavedTimelinePropertyTest {

  private static final int ROUNDS = 12;
  private static final int STEPS = 40;

  @ParameterizedTest(name = "seeds {0}000 and up")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void noEditDisappearsAndVersionsStay(int thousand) {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = thousand * 1000L + round;
      InMemorySavedTimelineTest desks = new InMemorySavedTimelineTest();
      Newsroom newsroom = desks.newsroom();
      newsroom.write(1, SavedTimelineContract.GATE);
      try {
        new RandomEditing(desks, newsroom, desks.create(), seed).run(STEPS);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }
}
