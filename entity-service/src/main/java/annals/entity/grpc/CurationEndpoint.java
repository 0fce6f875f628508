package annals.entity.grpc;

import annals.entity.application.ContextSentence;
import annals.entity.application.ContextSentences;
import annals.entity.application.CurationDesk;
import annals.entity.application.HistoryDesk;
import annals.entity.application.JudgementDesk;
import annals.entity.application.JudgementDesk.Named;
import annals.entity.application.ReviewDesk;
import annals.entity.application.ReviewDesk.Question;
import annals.entity.application.SplitDesk;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.curation.Judgement;
import annals.entity.domain.curation.Judgement.Kind;
import annals.entity.domain.curation.Verdict;
import annals.entity.domain.registry.HistoryEntry;
import annals.entity.v1.CreateEntityRequest;
import annals.entity.v1.CreateEntityResponse;
import annals.entity.v1.CreateJudgementRequest;
import annals.entity.v1.CreateJudgementResponse;
import annals.entity.v1.CurationServiceGrpc.CurationServiceImplBase;
import annals.entity.v1.GetJudgementRequest;
import annals.entity.v1.GetJudgementResponse;
import annals.entity.v1.JudgementSide;
import annals.entity.v1.ListAuditRequest;
import annals.entity.v1.ListAuditResponse;
import annals.entity.v1.ListCandidatesRequest;
import annals.entity.v1.ListCandidatesResponse;
import annals.entity.v1.ListEntityHistoryRequest;
import annals.entity.v1.ListEntityHistoryResponse;
import annals.entity.v1.ListJudgementsRequest;
import annals.entity.v1.ListJudgementsResponse;
import annals.entity.v1.SplitEntityRequest;
import annals.entity.v1.SplitEntityResponse;
import annals.entity.v1.UndoActRequest;
import annals.entity.v1.UndoActResponse;
import annals.entity.v1.UpdateEntityRequest;
import annals.entity.v1.UpdateEntityResponse;
import annals.entity.v1.WithdrawJudgementRequest;
import annals.entity.v1.WithdrawJudgementResponse;
import annals.entity.wire.EntityMapper;
import annals.entity.wire.HistoryMapper;
import annals.entity.wire.JudgementMapper;
import annals.platform.error.AnnalsException;
import annals.platform.paging.PageSize;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.security.Principal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** {@code CurationService}: roles, translation, nothing else. */
@GrpcService
@Blocking
class CurationEndpoint extends CurationServiceImplBase {
  private static final int MOST_MENTIONS = 1000;

  /** Sentences shown of each side of a pair. */
  private static final int CONTEXT = 2;

  private final JudgementDesk judgements;
  private final CurationDesk curation;
  private final SplitDesk splits;
  private final HistoryDesk history;
  private final ReviewDesk reviews;
  private final ContextSentences context;
  private final SecurityIdentity identity;

  CurationEndpoint(
      JudgementDesk judgements,
      CurationDesk curation,
      SplitDesk splits,
      HistoryDesk history,
      ReviewDesk reviews,
      ContextSentences context,
      SecurityIdentity identity) {
    this.reviews = reviews;
    this.context = context;
    this.judgements = judgements;
    this.curation = curation;
    this.splits = splits;
    this.history = history;
    this.identity = identity;
  }

  @Override
  @RolesAllowed("editor")
  public void createEntity(
      CreateEntityRequest request, StreamObserver<CreateEntityResponse> response) {
    NamedEntity made =
        curation.create(
            DraftMapper.created(request.getDraft()),
            Texts.reason(request.getReason()),
            actor(),
            request.getRequestId());
    answer(
        response, CreateEntityResponse.newBuilder().setEntity(EntityMapper.toProto(made)).build());
  }

  @Override
  @RolesAllowed("editor")
  public void updateEntity(
      UpdateEntityRequest request, StreamObserver<UpdateEntityResponse> response) {
    CurationDesk.Edited edited =
        curation.update(
            Ids.parse("id", request.getId()),
            DraftMapper.updated(request.getDraft(), request.getFieldsList()),
            Texts.reason(request.getReason()),
            actor(),
            request.getEtag());
    answer(
        response,
        UpdateEntityResponse.newBuilder()
            .setEntity(EntityMapper.toProto(edited.entity()))
            .setActId(edited.act().toString())
            .build());
  }

  @Override
  @RolesAllowed("editor")
  public void splitEntity(
      SplitEntityRequest request, StreamObserver<SplitEntityResponse> response) {
    List<UUID> mentions =
        request.getMentionIdsList().stream()
            .map(id -> Ids.parse("mention_ids", id))
            .distinct()
            .toList();
    if (mentions.isEmpty() || mentions.size() > MOST_MENTIONS) {
      throw AnnalsException.invalid("mention_ids", "From 1 to " + MOST_MENTIONS + " mentions.");
    }
    SplitDesk.Split split =
        splits.split(
            new SplitDesk.Request(
                Ids.parse("entity_id", request.getEntityId()),
                mentions,
                request.getIntoEntityId().isEmpty()
                    ? null
                    : Ids.parse("into_entity_id", request.getIntoEntityId()),
                Texts.name("name", request.getName()),
                Texts.reason(request.getReason()),
                actor(),
                request.getRequestId()));
    answer(
        response,
        SplitEntityResponse.newBuilder()
            .setInto(EntityMapper.toProto(split.into()))
            .setActId(split.act().toString())
            .addAllJudgements(split.judgements().stream().map(JudgementMapper::toProto).toList())
            .build());
  }

  @Override
  @RolesAllowed("editor")
  public void createJudgement(
      CreateJudgementRequest request, StreamObserver<CreateJudgementResponse> response) {
    Verdict verdict = JudgementMapper.verdict(request.getVerdict());
    if (verdict == null) {
      throw AnnalsException.invalid("verdict", "Must be SAME, DIFFERENT or UNSURE.");
    }
    Judgement made =
        judgements.judge(
            named("left", request.getLeft()),
            named("right", request.getRight()),
            verdict,
            Texts.reason(request.getReason()),
            actor(),
            request.getRequestId());
    answer(
        response,
        CreateJudgementResponse.newBuilder().setJudgement(JudgementMapper.toProto(made)).build());
  }

  @Override
  @RolesAllowed("editor")
  public void getJudgement(
      GetJudgementRequest request, StreamObserver<GetJudgementResponse> response) {
    Judgement judgement = judgements.get(Ids.parse("id", request.getId()));
    answer(
        response,
        GetJudgementResponse.newBuilder().setJudgement(JudgementMapper.toProto(judgement)).build());
  }

  @Override
  @RolesAllowed("editor")
  public void listJudgements(
      ListJudgementsRequest request, StreamObserver<ListJudgementsResponse> response) {
    int size = PageSize.of(request.getPageSize());
    List<Judgement> found =
        judgements.list(
            request.getEntityId().isEmpty() ? null : Ids.parse("entity_id", request.getEntityId()),
            JudgementMapper.verdict(request.getVerdict()),
            request.getShowWithdrawn(),
            Pages.idBefore(request.getPageToken()),
            size + 1);
    ListJudgementsResponse.Builder page = ListJudgementsResponse.newBuilder();
    found.stream().limit(size).map(JudgementMapper::toProto).forEach(page::addJudgements);
    if (found.size() > size) {
      page.setNextPageToken(Pages.after(found.get(size - 1).id()));
    }
    answer(response, page.build());
  }

  @Override
  @RolesAllowed("editor")
  public void withdrawJudgement(
      WithdrawJudgementRequest request, StreamObserver<WithdrawJudgementResponse> response) {
    Judgement withdrawn =
        judgements.withdraw(
            Ids.parse("id", request.getId()), Texts.reason(request.getReason()), actor());
    answer(
        response,
        WithdrawJudgementResponse.newBuilder()
            .setJudgement(JudgementMapper.toProto(withdrawn))
            .build());
  }

  @Override
  @RolesAllowed("editor")
  public void undoAct(UndoActRequest request, StreamObserver<UndoActResponse> response) {
    splits.undo(
        Ids.parse("act_id", request.getActId()), Texts.reason(request.getReason()), actor());
    answer(response, UndoActResponse.getDefaultInstance());
  }

  @Override
  @RolesAllowed("editor")
  public void listCandidates(
      ListCandidatesRequest request, StreamObserver<ListCandidatesResponse> response) {
    int size = PageSize.of(request.getPageSize());
    reviews.compareDue();
    List<Question> found =
        reviews.list(
            EntityMapper.type(request.getType()),
            request.getEntityId().isEmpty() ? null : Ids.parse("entity_id", request.getEntityId()),
            QuestionMapper.after(request.getPageToken()),
            size + 1);
    List<Question> shown = found.subList(0, Math.min(size, found.size()));
    Set<UUID> entities = new LinkedHashSet<>();
    Set<UUID> mentions = new LinkedHashSet<>();
    for (Question question : shown) {
      entities.add(question.other().id());
      NamedEntity left = question.entity();
      UUID mention = QuestionMapper.mentionOf(question);
      if (left != null) {
        entities.add(left.id());
      }
      if (mention != null) {
        mentions.add(mention);
      }
    }
    Map<UUID, List<ContextSentence>> ofEntities = context.ofAll(entities, CONTEXT);
    Map<UUID, ContextSentence> ofMentions = context.ofMentions(mentions);
    ListCandidatesResponse.Builder page = ListCandidatesResponse.newBuilder();
    shown.stream()
        .map(question -> QuestionMapper.toProto(question, ofEntities, ofMentions))
        .forEach(page::addPairs);
    if (found.size() > size) {
      page.setNextPageToken(QuestionMapper.token(shown.getLast()));
    }
    answer(response, page.build());
  }

  @Override
  @RolesAllowed("reader")
  public void listEntityHistory(
      ListEntityHistoryRequest request, StreamObserver<ListEntityHistoryResponse> response) {
    int size = PageSize.of(request.getPageSize());
    List<HistoryEntry> found =
        history.ofEntity(
            Ids.parse("entity_id", request.getEntityId()),
            Pages.idBefore(request.getPageToken()),
            size + 1);
    ListEntityHistoryResponse.Builder page = ListEntityHistoryResponse.newBuilder();
    found.stream().limit(size).map(HistoryMapper::toProto).forEach(page::addEntries);
    if (found.size() > size) {
      page.setNextPageToken(Pages.after(found.get(size - 1).id()));
    }
    answer(response, page.build());
  }

  @Override
  @RolesAllowed("admin")
  public void listAudit(ListAuditRequest request, StreamObserver<ListAuditResponse> response) {
    int size = PageSize.of(request.getPageSize());
    List<HistoryEntry> found =
        history.audit(
            request.getActor().isEmpty() ? null : request.getActor(),
            Pages.idBefore(request.getPageToken()),
            size + 1);
    ListAuditResponse.Builder page = ListAuditResponse.newBuilder();
    found.stream().limit(size).map(HistoryMapper::toProto).forEach(page::addEntries);
    if (found.size() > size) {
      page.setNextPageToken(Pages.after(found.get(size - 1).id()));
    }
    answer(response, page.build());
  }

  private static Named named(String field, JudgementSide side) {
    Kind kind = JudgementMapper.kind(side, field);
    return switch (kind) {
      case ENTITY -> new Named(kind, Ids.parse(field + ".entity", side.getEntityId()));
      case MENTION -> new Named(kind, Ids.parse(field + ".mention", side.getMentionId()));
    };
  }

  private String actor() {
    Principal principal = identity.getPrincipal();
    String name =
        principal instanceof JsonWebToken token ? token.getClaim("preferred_username") : null;
    return name == null ? principal.getName() : name;
  }

  private static <T> void answer(StreamObserver<T> response, T message) {
    response.onNext(message);
    response.onCompleted();
  }
}
