package annals.local.up;

/** The command {@code up} beside another that may run on the documented ports. */
final class UpOnFreePorts {
  private UpOnFreePorts() {}

  public static void main(String[] args) {
    Up.run(PortPlan.free());
  }
}
