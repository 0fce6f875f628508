package annals.gateway.reconcile;

import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchResult;
import annals.entity.v1.NamedEntity;
import annals.gateway.entity.EntityNames;
import annals.gateway.http.ProblemException;
import annals.gateway.http.ProblemType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.grpc.GrpcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers batches of queries. */
@ApplicationScoped
public class Reconciler {
  /** Queries that a batch may have. */
  static final int BATCH = 100;

  private static final String QUERIES = "queries";

  private final EntityServiceBlockingStub entities;
  private final EntityNames names;
  private final ObjectMapper json;

  Reconciler(
      @GrpcClient("entity") EntityServiceBlockingStub entities,
      EntityNames names,
      ObjectMapper json) {
    this.entities = entities;
    this.names = names;
    this.json = json;
  }

  /** The results by the keys of the queries. */
  Map<String, ReconcileResults.Result> results(String batch) {
    List<ReconcileQuery> queries = parse(batch);
    Map<String, ReconcileResults.Result> results = new LinkedHashMap<>();
    queries.forEach(query -> results.put(query.key(), new ReconcileResults.Result(List.of())));
    byId(queries.stream().filter(ReconcileQuery::isId).toList(), results);
    byName(
        queries.stream()
            .filter(query -> !query.isId() && !query.match().getName().isEmpty())
            .toList(),
        results);
    return results;
  }

  private void byId(List<ReconcileQuery> queries, Map<String, ReconcileResults.Result> results) {
    if (queries.isEmpty()) {
      return;
    }
    Map<String, NamedEntity> found =
        names.of(queries.stream().map(ReconcileQuery::id).toList()).byId();
    for (ReconcileQuery query : queries) {
      NamedEntity entity = found.get(query.id());
      if (entity != null) {
        results.put(
            query.key(), new ReconcileResults.Result(List.of(ReconcileResults.certain(entity))));
      }
    }
  }

  private void byName(List<ReconcileQuery> queries, Map<String, ReconcileResults.Result> results) {
    if (queries.isEmpty()) {
      return;
    }
    List<MatchResult> found =
        entities
            .matchEntities(
                MatchEntitiesRequest.newBuilder()
                    .addAllQueries(queries.stream().map(ReconcileQuery::match).toList())
                    .build())
            .getResultsList();
    for (int i = 0; i < found.size(); i++) {
      results.put(
          queries.get(i).key(),
          new ReconcileResults.Result(
              found.get(i).getCandidatesList().stream().map(ReconcileResults::candidate).toList()));
    }
  }

  private List<ReconcileQuery> parse(String batch) {
    try {
      JsonNode queries = json.readTree(batch);
      if (!queries.isObject()) {
        throw new MalformedQueryException("Must be a JSON object of queries by their keys.");
      }
      if (queries.size() > BATCH) {
        throw new ProblemException(
            ProblemType.TOO_LARGE, "A batch may have at most %d queries.".formatted(BATCH));
      }
      List<ReconcileQuery> read = new ArrayList<>();
      queries
          .properties()
          .forEach(query -> read.add(ReconcileQuery.read(query.getKey(), query.getValue())));
      return read;
    } catch (MalformedQueryException malformed) {
      throw ProblemException.invalidParameter(QUERIES, String.valueOf(malformed.getMessage()));
    } catch (JsonProcessingException malformed) {
      throw ProblemException.invalidParameter(QUERIES, "The JSON is malformed or breaks off.");
    }
  }
}
