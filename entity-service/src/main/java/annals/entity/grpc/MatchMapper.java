package annals.entity.grpc;

import annals.entity.application.MatchDesk;
import annals.entity.application.MatchDesk.Match;
import annals.entity.domain.EntityType;
import annals.entity.domain.matching.NameQuery;
import annals.entity.domain.registry.MatchEvidence.Asked;
import annals.entity.v1.MatchCandidate;
import annals.entity.v1.MatchEntitiesRequest;
import annals.entity.v1.MatchEntitiesResponse;
import annals.entity.v1.MatchQuery;
import annals.entity.v1.MatchResult;
import annals.entity.wire.EntityMapper;
import annals.entity.wire.MentionMapper;
import annals.platform.error.AnnalsException;
import java.util.ArrayList;
import java.util.List;

/** Queries by example as messages, and what was found. */
final class MatchMapper {
  private static final int MOST_QUERIES = 100;
  private static final int USUAL_CANDIDATES = 5;
  private static final int MOST_CANDIDATES = 50;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_CONTEXT = 10_000;

  private MatchMapper() {}

  /** A query that was read. */
  private record Query(NameQuery name, Asked asked, int limit) {}

  /** Reads all queries before it answers the first, so that a wrong one costs nothing. */
  static MatchEntitiesResponse answer(MatchEntitiesRequest request, MatchDesk matches) {
    if (request.getQueriesCount() == 0 || request.getQueriesCount() > MOST_QUERIES) {
      throw AnnalsException.invalid("queries", "From 1 to " + MOST_QUERIES + " queries.");
    }
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < request.getQueriesCount(); i++) {
      queries.add(query("queries[" + i + "]", request.getQueries(i)));
    }
    MatchEntitiesResponse.Builder response = MatchEntitiesResponse.newBuilder();
    for (Query query : queries) {
      MatchResult.Builder result = MatchResult.newBuilder();
      matches.match(query.name(), query.asked(), query.limit()).stream()
          .map(MatchMapper::candidate)
          .forEach(result::addCandidates);
      response.addResults(result);
    }
    return response.build();
  }

  private static Query query(String at, MatchQuery query) {
    String name = query.getName().strip();
    boolean empty = name.codePoints().noneMatch(Character::isLetterOrDigit);
    if (empty || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          at + ".name", "A name has letters and at most " + LONGEST_NAME + " characters.");
    }
    EntityType type = EntityMapper.type(query.getType());
    if (type == EntityType.PLACE) {
      throw AnnalsException.invalid(at + ".type", "Must be PERSON or ORGANIZATION.");
    }
    if (query.getLimit() < 0 || query.getLimit() > MOST_CANDIDATES) {
      throw AnnalsException.invalid(at + ".limit", "At most " + MOST_CANDIDATES + ".");
    }
    if (query.getContext().length() > LONGEST_CONTEXT) {
      throw AnnalsException.invalid(at + ".context", "At most " + LONGEST_CONTEXT + " characters.");
    }
    int limit = query.getLimit() == 0 ? USUAL_CANDIDATES : query.getLimit();
    Asked asked = new Asked(query.getCountry(), query.getDate(), query.getContext());
    return new Query(new NameQuery(name, type), asked, limit);
  }

  private static MatchCandidate candidate(Match match) {
    return MatchCandidate.newBuilder()
        .setEntity(EntityMapper.toProto(match.entity()))
        .setScore(match.score())
        .setMatch(match.match())
        .addAllExplanation(MentionMapper.features(match.explanation()))
        .build();
  }
}
