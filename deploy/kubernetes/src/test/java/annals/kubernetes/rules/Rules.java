package annals.kubernetes.rules;

import java.util.List;

/** All rules. */
public final class Rules {
  /** All rules. */
  public static final List<Rule> ALL =
      List.of(
          new KnownFields(),
          new HardenedPods(),
          new Probes(),
          new Selection(),
          new References(),
          new NetworkEdges(),
          new Labels(),
          new Images(),
          new NoDemo(),
          new Availability(),
          new ServiceSettings());

  private Rules() {}
}
