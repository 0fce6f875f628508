package annals.platform.testing;

import annals.platform.security.BearerTokenMechanism;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServiceDescriptor;
import io.grpc.Status;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may call which method of some gRPC services. Calls are made with empty requests. */
public final class RoleMatrix {
  private static final List<String> CALLERS = List.of("reader", "editor", "admin", "pipeline");
  private static final Map<String, Set<String>> CALLERS_OF_ROLE =
      Map.of(
          "reader", Set.of("reader", "editor", "admin"),
          "editor", Set.of("editor", "admin"),
          "admin", Set.of("admin"),
          "pipeline", Set.of("pipeline"));

  /** What a caller without the role is told, and what never befalls one who has it. */
  private static final Set<Status.Code> FAILURES =
      Set.of(
          Status.Code.UNAUTHENTICATED,
          Status.Code.PERMISSION_DENIED,
          Status.Code.UNIMPLEMENTED,
          Status.Code.UNKNOWN,
          Status.Code.INTERNAL,
          Status.Code.UNAVAILABLE,
          Status.Code.DEADLINE_EXCEEDED);

  private final List<MethodDescriptor<?, ?>> methods;
  private final Map<String, String> roles;
  private final Map<String, String> tokens = new HashMap<>();

  private RoleMatrix(List<MethodDescriptor<?, ?>> methods, Map<String, String> roles) {
    this.methods = List.copyOf(methods);
    this.roles = Map.copyOf(roles);
  }

  /**
   * The matrix of some services.
   *
   * @param rows a role and its methods each, as {@code "reader: GetEvent ListQuotes"}
   */
  public static RoleMatrix of(List<ServiceDescriptor> services, String... rows) {
    return new RoleMatrix(
        services.stream().flatMap(service -> service.getMethods().stream()).toList(),
        Stream.of(rows)
            .map(line -> line.split(": ", 2))
            .flatMap(row -> Stream.of(row[1].split(" ", -1)).map(rpc -> Map.entry(rpc, row[0])))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The methods that a row names. */
  public Set<String> named() {
    return new TreeSet<>(roles.keySet());
  }

  /** The methods that there are. */
  public Set<String> methods() {
    Set<String> names = new TreeSet<>();
    methods.forEach(method -> names.add(method.getBareMethodName()));
    return names;
  }

  /** What each wrongly answered caller was told, by method and caller; empty if all is right. */
  public Map<String, String> faults(Channel channel) {
    Map<String, String> faults = new TreeMap<>();
    for (MethodDescriptor<?, ?> method : methods) {
      check(channel, method, null, faults);
      CALLERS.forEach(caller -> check(channel, method, caller, faults));
    }
    return faults;
  }

  private void check(
      Channel channel,
      MethodDescriptor<?, ?> method,
      @Nullable String caller,
      Map<String, String> faults) {
    String role = roles.getOrDefault(String.valueOf(method.getBareMethodName()), "admin");
    Status.Code code = call(channel, method, caller == null ? null : token(caller));
    boolean right;
    if (caller == null) {
      right = code == Status.Code.UNAUTHENTICATED;
    } else if (CALLERS_OF_ROLE.getOrDefault(role, Set.of()).contains(caller)) {
      right = !FAILURES.contains(code);
    } else {
      right = code == Status.Code.PERMISSION_DENIED;
    }
    if (!right) {
      faults.put(method.getBareMethodName() + " as " + caller, code.name());
    }
  }

  private String token(String who) {
    return tokens.computeIfAbsent(
        who, name -> name.equals("pipeline") ? TestTokens.pipeline() : TestTokens.user(name));
  }

  private static <Q, A> Status.Code call(
      Channel channel, MethodDescriptor<Q, A> method, @Nullable String token) {
    Metadata headers = new Metadata();
    if (token != null) {
      headers.put(BearerTokenMechanism.AUTHORIZATION, "Bearer " + token);
    }
    CompletableFuture<Status.Code> answer = new CompletableFuture<>();
    ClientCall<Q, A> call =
        channel.newCall(method, CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS));
    call.start(
        new ClientCall.Listener<>() {
          @Override
          public void onClose(Status status, Metadata trailers) {
            answer.complete(status.getCode());
          }
        },
        headers);
    call.request(2);
    call.sendMessage(method.parseRequest(new ByteArrayInputStream(new byte[0])));
    call.halfClose();
    return answer.orTimeout(30, TimeUnit.SECONDS).join();
  }
}
