package annals.entity.application;

import annals.entity.application.EntityIntake.Tally;
import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.domain.imports.ImportedLine.Rejected;
import annals.entity.domain.imports.ImportedLine.Skipped;
import annals.entity.domain.imports.ImportedLine.Taken;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of entities on its way in. What is read goes to the registry in batches at once, on the
 * thread that brings the bytes, so that nothing piles up and a slow registry slows the sender down.
 * Called by one thread at a time.
 */
public final class ImportSession {
  /** Entities of a batch. */
  static final int BATCH = 200;

  /** Rejections that are told. */
  static final int MOST_REJECTIONS = 100;

  private final EntityFileReader.Reading reading;
  private final EntityIntake intake;
  private final List<ImportedEntity> batch = new ArrayList<>();
  private final List<Rejected> rejections = new ArrayList<>();
  private Tally tally = new Tally(0, 0);
  private long taken;
  private long skipped;
  private long rejected;

  /** Reads with {@code reader}; batches go to {@code intake}. */
  public ImportSession(EntityFileReader reader, EntityIntake intake) {
    this.intake = intake;
    this.reading = reader.begin(this::take);
  }

  /**
   * What became of a file.
   *
   * @param read lines that describe something, whether or not it was taken
   * @param skipped neither people nor organisations
   * @param rejections the first hundred rejected lines
   */
  public record Result(
      long read, Tally tally, long skipped, long rejected, List<Rejected> rejections) {
    /** Keeps its own copy. */
    public Result {
      rejections = List.copyOf(rejections);
    }
  }

  /** Takes the next bytes of the file. */
  public void accept(byte[] chunk) {
    reading.accept(chunk, chunk.length);
  }

  /** Takes in what is left, and tells what became of the file. */
  public Result end() {
    reading.end();
    flush();
    return new Result(taken + skipped + rejected, tally, skipped, rejected, rejections);
  }

  private void take(ImportedLine line) {
    switch (line) {
      case Taken entity -> {
        taken++;
        batch.add(entity.entity());
        if (batch.size() == BATCH) {
          flush();
        }
      }
      case Skipped other -> skipped++;
      case Rejected broken -> {
        rejected++;
        if (rejections.size() < MOST_REJECTIONS) {
          rejections.add(broken);
        }
      }
    }
  }

  private void flush() {
    if (!batch.isEmpty()) {
      tally = tally.and(intake.take(List.copyOf(batch)));
      batch.clear();
    }
  }
}
