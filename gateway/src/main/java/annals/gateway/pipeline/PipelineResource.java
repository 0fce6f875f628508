package annals.gateway.pipeline;

import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.gateway.http.PageParameters;
import annals.gateway.http.Parameters;
import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import annals.gateway.security.Roles;
import annals.pipeline.v1.GetPipelineRequest;
import annals.pipeline.v1.GetPipelineResponse;
import annals.pipeline.v1.ListParkedRequest;
import annals.pipeline.v1.ListParkedResponse;
import annals.pipeline.v1.ParkedDelivery;
import annals.pipeline.v1.PipelineServiceGrpc.PipelineServiceBlockingStub;
import annals.pipeline.v1.RedeliverRequest;
import annals.pipeline.v1.RetryParkedRequest;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The way of the articles through the services, for admins. */
@Path("/v1/admin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "For those who run the platform.")
public class PipelineResource {
  private final PipelineClients clients;

  PipelineResource(PipelineClients clients) {
    this.clients = clients;
  }

  @GET
  @Path("pipeline")
  @RolesAllowed(Roles.ADMIN)
  @Operation(operationId = "getPipeline", summary = "What waits between the services")
  public PipelineJson status() {
    return new PipelineJson(Arrays.stream(Service.values()).map(this::stage).toList());
  }

  @GET
  @Path("pipeline/parked")
  @RolesAllowed(Roles.ADMIN)
  @Operation(operationId = "listParkedDeliveries", summary = "What was given up for now, and why")
  public PipelineJson.ParkedPage parked(
      @QueryParam("service")
          @Parameter(required = true, schema = @Schema(implementation = Service.class))
          @Nullable String name,
      @BeanParam PageParameters page) {
    Service service = service(name);
    ListParkedResponse found =
        clients
            .of(service)
            .listParked(
                ListParkedRequest.newBuilder()
                    .setPageSize(page.size())
                    .setPageToken(page.token())
                    .build());
    return new PipelineJson.ParkedPage(
        found.getDeliveriesList().stream().map(parked -> parked(service, parked)).toList(),
        text(found.getNextPageToken()));
  }

  @POST
  @Path("pipeline:retry")
  @RolesAllowed(Roles.ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "retryPipeline", summary = "Put what was given up back in line")
  public PipelineJson.Retried retry(
      @HeaderParam("Idempotency-Key") @Nullable String key, PipelineJson.@Nullable Retry wanted) {
    Parameters.idempotencyKey(key);
    Service service = wanted == null ? null : wanted.service();
    List<Long> ids = ids(wanted);
    if (service == null && !ids.isEmpty()) {
      throw ProblemException.invalidField("/service", "Say whose deliveries the ids are.");
    }
    List<Service> services = service == null ? List.of(Service.values()) : List.of(service);
    long retried = services.stream().mapToLong(one -> retry(one, ids)).sum();
    return new PipelineJson.Retried(retried);
  }

  @POST
  @Path("pipeline:redeliver")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "redeliverPipeline",
      summary = "Index all articles again that timeline-service lacks",
      description =
          "For a timeline-service whose index was lost or emptied, as by an upgrade that says so. It"
              + " skips what it has. GET /v1/admin/pipeline shows how much waits.")
  public PipelineJson.Redelivered redeliver(@HeaderParam("Idempotency-Key") @Nullable String key) {
    Parameters.idempotencyKey(key);
    return new PipelineJson.Redelivered(
        clients
            .of(Service.ENTITY_SERVICE)
            .redeliver(RedeliverRequest.getDefaultInstance())
            .getRedelivered());
  }

  private PipelineJson.Stage stage(Service service) {
    try {
      GetPipelineResponse state =
          clients.of(service).getPipeline(GetPipelineRequest.getDefaultInstance());
      return new PipelineJson.Stage(
          service,
          true,
          state.getBacklog(),
          instant(state.hasOldest(), state.getOldest()),
          state.getParked());
    } catch (StatusRuntimeException failure) {
      return switch (failure.getStatus().getCode()) {
        case UNIMPLEMENTED -> new PipelineJson.Stage(service, true, 0, null, 0);
        case UNAVAILABLE, DEADLINE_EXCEEDED -> new PipelineJson.Stage(service, false, 0, null, 0);
        default -> throw failure;
      };
    }
  }

  private long retry(Service service, List<Long> ids) {
    PipelineServiceBlockingStub client = clients.of(service);
    try {
      return client
          .retryParked(RetryParkedRequest.newBuilder().addAllIds(ids).build())
          .getRetried();
    } catch (StatusRuntimeException failure) {
      if (failure.getStatus().getCode() == Status.Code.UNIMPLEMENTED) {
        return 0;
      }
      throw failure;
    }
  }

  private static List<Long> ids(PipelineJson.@Nullable Retry wanted) {
    List<Long> ids = new ArrayList<>();
    if (wanted != null && wanted.ids() != null) {
      for (Long id : wanted.ids()) {
        if (id == null) {
          throw ProblemException.invalidFields(
              List.of(Fault.at("/ids/" + ids.size(), "Must be a number.")));
        }
        ids.add(id);
      }
    }
    return ids;
  }

  private static Service service(@Nullable String name) {
    return Arrays.stream(Service.values())
        .filter(service -> service.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.invalidParameter(
                    "service", "Must be one of " + Arrays.toString(Service.values()) + "."));
  }

  private static PipelineJson.Parked parked(Service service, ParkedDelivery delivery) {
    return new PipelineJson.Parked(
        delivery.getId(),
        service,
        text(delivery.getArticleId()),
        delivery.getKind(),
        delivery.getAttempts(),
        text(delivery.getLastError()),
        instant(delivery.hasCreateTime(), delivery.getCreateTime()),
        instant(delivery.hasParkTime(), delivery.getParkTime()));
  }
}
