package annals.gateway.entity;

import annals.entity.v1.MatchCandidate;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchEntitiesResponse;
import annals.entity.v1.MatchQuery;
import annals.gateway.http.Problem.Fault;
import annals.gateway.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Matching between proto and JSON. */
final class MatchMapper {
  private static final int MAX_QUERIES = 100;
  private static final int MAX_LIMIT = 50;

  private MatchMapper() {}

  /** The request, or a 400 that names all that is wrong with it. */
  static MatchEntitiesRequest request(MatchJson.Request wanted) {
    List<MatchJson.@Nullable Query> queries = wanted.queries();
    if (queries == null || queries.isEmpty() || queries.size() > MAX_QUERIES) {
      throw ProblemException.invalidField(
          "/queries", "Give 1 to %d queries.".formatted(MAX_QUERIES));
    }
    List<Fault> faults = new ArrayList<>();
    MatchEntitiesRequest.Builder request = MatchEntitiesRequest.newBuilder();
    for (int i = 0; i < queries.size(); i++) {
      MatchJson.Query query = queries.get(i);
      String at = "/queries/" + i;
      if (query == null) {
        faults.add(Fault.at(at, "Must be a JSON object."));
      } else {
        check(query, at, faults);
        request.addQueries(query(query));
      }
    }
    if (!faults.isEmpty()) {
      throw ProblemException.invalidFields(faults);
    }
    return request.build();
  }

  private static void check(MatchJson.Query query, String at, List<Fault> faults) {
    if (query.name() == null || query.name().isBlank()) {
      faults.add(Fault.at(at + "/name", "Give a name."));
    }
    if (query.type() == EntityType.PLACE) {
      faults.add(Fault.at(at + "/type", "Must be PERSON or ORGANIZATION."));
    }
    Integer limit = query.limit();
    if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
      faults.add(Fault.at(at + "/limit", "Must be from 1 to %d.".formatted(MAX_LIMIT)));
    }
  }

  private static MatchQuery query(MatchJson.Query query) {
    return MatchQuery.newBuilder()
        .setName(orEmpty(query.name()))
        .setType(EntityMapper.type(query.type()))
        .setCountry(orEmpty(query.country()).toLowerCase(Locale.ROOT))
        .setDate(orEmpty(query.date()))
        .setContext(orEmpty(query.context()))
        .setLimit(query.limit() == null ? 0 : query.limit())
        .build();
  }

  static MatchJson.Response response(MatchEntitiesResponse found) {
    return new MatchJson.Response(
        found.getResultsList().stream()
            .map(
                result ->
                    new MatchJson.Result(
                        result.getCandidatesList().stream().map(MatchMapper::candidate).toList()))
            .toList());
  }

  private static MatchJson.Candidate candidate(MatchCandidate candidate) {
    return new MatchJson.Candidate(
        EntityMapper.entity(candidate.getEntity()),
        candidate.getScore(),
        candidate.getMatch(),
        EntityMapper.features(candidate.getExplanationList()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
