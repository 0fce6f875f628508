package annals.kubernetes.manifests;

/** Who may open a connection to whom. Ends outside the namespace are named by what selects them. */
public record Edge(String from, String to, String protocol, int port) {
  @Override
  public String toString() {
    return "%s -> %s:%d/%s".formatted(from, to, port, protocol);
  }
}
