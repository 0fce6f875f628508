package annals.local;

import java.nio.file.Path;

/**
 * The folder {@code .annals}: what is prepared once, and the data and logs of the local run.
 *
 * @param path the folder, absolute
 */
public record AnnalsHome(Path path) {

  /** Makes the path absolute, so that child processes may run anywhere. */
  public AnnalsHome {
    path = path.toAbsolutePath().normalize();
  }

  /** The folder that the system property {@code annals.home} names, else {@code .annals} here. */
  public static AnnalsHome current() {
    return new AnnalsHome(Path.of(System.getProperty("annals.home", ".annals")));
  }

  /** Distributions as Maven delivered them. */
  public Path distributions() {
    return path.resolve("dist");
  }

  /** What was unpacked and prepared from the distributions; can be made again at any time. */
  public Path prepared() {
    return path.resolve("prepared");
  }

  /** Records of the processes that run now. */
  public Path processes() {
    return path.resolve("run");
  }

  /** What the user must not lose. */
  public Path data() {
    return path.resolve("data");
  }

  /** One log file per process. */
  public Path logs() {
    return path.resolve("logs");
  }
}
