package annals.local.process;

import annals.local.LocalRunException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * A lock on a file, so that two processes do not prepare or run the same thing at once. The
 * operating system frees it when its holder dies.
 */
public final class FolderLock implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock if nobody holds it. */
  public static Optional<FolderLock> tryLock(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = null;
      try {
        lock = channel.tryLock();
      } catch (OverlappingFileLockException e) {
        // This JVM holds it already: the same as another process.
      }
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new FolderLock(channel, lock));
    } catch (IOException e) {
      throw new LocalRunException(
          "Cannot write " + file + " (" + e.getMessage() + "): check its owner and the free space.",
          e);
    }
  }

  /** The process that took the lock last, if it lives. */
  public static Optional<Long> holder(Path file) {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
          .map(ProcessHandle::pid);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Waits for the lock, at most as long as told. */
  public static FolderLock lock(Path file, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<FolderLock> lock = tryLock(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (System.nanoTime() > deadline) {
        throw new LocalRunException(
            "Another process holds " + file + "; let it finish or end it, then try again.");
      }
      Waiting.pause(POLL);
    }
  }

  @Override
  public void close() {
    try (channel) {
      lock.release();
    } catch (IOException e) {
      throw new LocalRunException("Cannot release a lock: " + e.getMessage(), e);
    }
  }
}
