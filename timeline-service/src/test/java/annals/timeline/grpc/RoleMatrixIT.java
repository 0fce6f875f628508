package annals.timeline.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import annals.platform.security.BearerTokenMechanism;
import annals.platform.testing.KeycloakResource;
import annals.platform.testing.PostgresResource;
import annals.platform.testing.TestTokens;
import annals.timeline.v1.SavedTimelineServiceGrpc;
import annals.timeline.v1.TimelineServiceGrpc;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may call what. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(KeycloakResource.class)
@WithTestResource(GrpcPortResource.class)
class RoleMatrixIT {
  private static final List<String> CALLERS = List.of("reader", "editor", "admin", "pipeline");
  private static final Map<String, Set<String>> CALLERS_OF_ROLE =
      Map.of(
          "reader", Set.of("reader", "editor", "admin"),
          "editor", Set.of("editor", "admin"),
          "admin", Set.of("admin"),
          "pipeline", Set.of("pipeline"));
  private static final Map<String, String> ROLES =
      Stream.of(
              "pipeline: IndexArticle RemoveArticle",
              "reader: AssembleTimeline ListQuotes ListStatements GetEvent"
                  + " GetTimeline ListTimelines ListEntries ListVersions CompareVersions"
                  + " ListTimelineChanges",
              "editor: UpdateEvent CreateTimeline UpdateTimeline DeleteTimeline UndeleteTimeline"
                  + " PublishTimeline UnpublishTimeline CreateEntry UpdateEntry DeleteEntry"
                  + " MergeEntries SplitEntry ResetEntry RestoreVersion")
          .map(line -> line.split(": ", 2))
          .flatMap(row -> Stream.of(row[1].split(" ", -1)).map(rpc -> Map.entry(rpc, row[0])))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

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

  @ConfigProperty(name = GrpcPortResource.PORT)
  int port;

  private final Map<String, String> tokens = new HashMap<>();
  private ManagedChannel channel = ManagedChannelBuilder.forAddress("localhost", 1).build();

  @BeforeEach
  void connect() {
    channel = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build();
  }

  @AfterEach
  void disconnect() {
    channel.shutdownNow();
  }

  @Test
  void namesARoleForEveryMethod() {
    Set<String> methods = new TreeSet<>();
    methods().forEach(method -> methods.add(method.getBareMethodName()));

    assertThat(ROLES.keySet()).isEqualTo(methods);
  }

  @Test
  void opensEveryMethodToItsRoleOnly() {
    Map<String, String> wrong = new TreeMap<>();
    methods()
        .forEach(
            method -> {
              check(method, null, wrong);
              CALLERS.forEach(caller -> check(method, caller, wrong));
            });

    assertThat(wrong).isEmpty();
  }

  private String token(String who) {
    return tokens.computeIfAbsent(
        who, name -> name.equals("pipeline") ? TestTokens.pipeline() : TestTokens.user(name));
  }

  private void check(
      MethodDescriptor<?, ?> method, @Nullable String caller, Map<String, String> wrong) {
    String role = ROLES.getOrDefault(String.valueOf(method.getBareMethodName()), "admin");
    Status.Code code = call(method, caller == null ? null : token(caller));
    boolean right;
    if (caller == null) {
      right = code == Status.Code.UNAUTHENTICATED;
    } else if (CALLERS_OF_ROLE.getOrDefault(role, Set.of()).contains(caller)) {
      right = !FAILURES.contains(code);
    } else {
      right = code == Status.Code.PERMISSION_DENIED;
    }
    if (!right) {
      wrong.put(method.getBareMethodName() + " as " + caller, code.name());
    }
  }

  /** Calls with an empty request; the code of the answer. */
  private <Q, A> Status.Code call(MethodDescriptor<Q, A> method, @Nullable String token) {
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

  private static Stream<MethodDescriptor<?, ?>> methods() {
    return Stream.of(
            TimelineServiceGrpc.getServiceDescriptor(),
            SavedTimelineServiceGrpc.getServiceDescriptor())
        .flatMap(service -> service.getMethods().stream());
  }
}
