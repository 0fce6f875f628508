package annals.gateway.upstream;

import annals.gateway.http.Traces;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Gives every call the caller's token, the trace and a deadline. */
@GlobalInterceptor
@ApplicationScoped
public class CallRules implements ClientInterceptor {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
  private static final Metadata.Key<String> TRACEPARENT =
      Metadata.Key.of(Traces.HEADER, Metadata.ASCII_STRING_MARSHALLER);

  private final SecurityIdentity identity;
  private final Traces traces;
  private final Duration deadline;

  CallRules(
      SecurityIdentity identity,
      Traces traces,
      @ConfigProperty(name = "annals.upstream.deadline") Duration deadline) {
    this.identity = identity;
    this.traces = traces;
    this.deadline = deadline;
  }

  @Override
  public <Q, A> ClientCall<Q, A> interceptCall(
      MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
    CallOptions bounded =
        options.getDeadline() == null
            ? options.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)
            : options;
    String token = token();
    String traceparent = traces.traceparent();
    return new SimpleForwardingClientCall<>(next.newCall(method, bounded)) {
      @Override
      public void start(Listener<A> listener, Metadata headers) {
        headers.put(TRACEPARENT, traceparent);
        if (token != null) {
          headers.put(AUTHORIZATION, "Bearer " + token);
        }
        super.start(listener, headers);
      }
    };
  }

  private @Nullable String token() {
    try {
      AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
      return credential == null ? null : credential.getToken();
    } catch (ContextNotActiveException outsideOfRequests) {
      return null;
    }
  }
}
