package annals.gateway.http;

import annals.platform.error.AnnalsException;
import io.grpc.StatusRuntimeException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become problem+json. */
public class ProblemMappers {
  private final Traces traces;
  private final AllowedMethods methods;

  ProblemMappers(Traces traces, AllowedMethods methods) {
    this.traces = traces;
    this.methods = methods;
  }

  @ServerExceptionMapper
  Response problem(ProblemException failure) {
    Response.ResponseBuilder response =
        Response.status(failure.type().status())
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(failure, traces.id()));
    failure.headers().forEach(response::header);
    return response.build();
  }

  @ServerExceptionMapper
  Response moved(MovedException moved) {
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .header(HttpHeaders.LOCATION, moved.location())
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  @ServerExceptionMapper
  Response service(StatusRuntimeException failure, ContainerRequestContext request) {
    return problem(GrpcProblems.of(failure, request.getMethod()));
  }

  @ServerExceptionMapper
  Response domain(AnnalsException failure) {
    return problem(
        new ProblemException(
            ProblemType.of(failure.reason()),
            String.valueOf(failure.getMessage()),
            List.of(),
            Map.of(),
            failure));
  }

  @ServerExceptionMapper
  Response noToken(UnauthorizedException failure) {
    return challenge("Send an access token: Authorization: Bearer ...", "Bearer realm=\"annals\"");
  }

  @ServerExceptionMapper
  Response badToken(AuthenticationFailedException failure) {
    return challenge(
        "The access token is not valid: it is expired, not signed by our issuer or not for annals.",
        "Bearer realm=\"annals\", error=\"invalid_token\"");
  }

  @ServerExceptionMapper
  Response noIssuer(OIDCException failure) {
    return problem(
        new ProblemException(
            ProblemType.UNAVAILABLE,
            "The sign-in service does not answer; try again shortly.",
            List.of(),
            Map.of("Retry-After", "5"),
            failure));
  }

  private Response challenge(String detail, String challenge) {
    return problem(
        new ProblemException(
            ProblemType.UNAUTHENTICATED,
            detail,
            List.of(),
            Map.of("WWW-Authenticate", challenge),
            null));
  }

  @ServerExceptionMapper
  Response forbidden(ForbiddenException failure) {
    return problem(
        new ProblemException(ProblemType.FORBIDDEN, "Your roles do not allow this request."));
  }

  @ServerExceptionMapper
  Response web(WebApplicationException failure, ContainerRequestContext request) {
    return problem(
        switch (failure) {
          case NotFoundException missing -> Problems.routeNotFound(request.getUriInfo().getPath());
          case NotAllowedException wrongMethod -> wrongMethod(request.getUriInfo().getPath());
          case NotAcceptableException unacceptable ->
              new ProblemException(
                  ProblemType.NOT_ACCEPTABLE,
                  "This address does not answer with %s."
                      .formatted(request.getHeaderString(HttpHeaders.ACCEPT)));
          case NotSupportedException unsupported ->
              new ProblemException(
                  ProblemType.UNSUPPORTED_MEDIA_TYPE,
                  "This address does not take %s."
                      .formatted(request.getHeaderString(HttpHeaders.CONTENT_TYPE)));
          default -> Problems.ofStatus(failure.getResponse().getStatus(), failure);
        });
  }

  private ProblemException wrongMethod(String path) {
    String allowed = methods.of(path);
    return new ProblemException(
        ProblemType.METHOD_NOT_ALLOWED,
        "This address takes %s.".formatted(allowed),
        List.of(),
        Map.of(HttpHeaders.ALLOW, allowed),
        null);
  }

  @ServerExceptionMapper
  Response unknown(Throwable failure) {
    return problem(Problems.internal(failure));
  }
}
