package annals.local.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Stops what is still running when this JVM ends, the latest first. */
final class Shutdown {
  private static final Deque<ChildProcess> RUNNING = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Shutdown::closeAll, "stop children"));
  }

  private Shutdown() {}

  static void register(ChildProcess child) {
    synchronized (RUNNING) {
      RUNNING.push(child);
    }
  }

  static void forget(ChildProcess child) {
    synchronized (RUNNING) {
      RUNNING.remove(child);
    }
  }

  private static void closeAll() {
    List<ChildProcess> latestFirst;
    synchronized (RUNNING) {
      latestFirst = new ArrayList<>(RUNNING);
    }
    latestFirst.forEach(ChildProcess::close);
  }
}
