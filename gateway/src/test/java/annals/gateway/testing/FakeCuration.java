package annals.gateway.testing;

import annals.entity.v1.CandidatePair;
import annals.entity.v1.CreateEntityRequest;
import annals.entity.v1.CreateEntityResponse;
import annals.entity.v1.CreateJudgementRequest;
import annals.entity.v1.CreateJudgementResponse;
import annals.entity.v1.CurationServiceGrpc.CurationServiceImplBase;
import annals.entity.v1.EntityDraft;
import annals.entity.v1.GetJudgementRequest;
import annals.entity.v1.GetJudgementResponse;
import annals.entity.v1.HistoryEntry;
import annals.entity.v1.HistoryKind;
import annals.entity.v1.Judgement;
import annals.entity.v1.ListAuditRequest;
import annals.entity.v1.ListAuditResponse;
import annals.entity.v1.ListCandidatesRequest;
import annals.entity.v1.ListCandidatesResponse;
import annals.entity.v1.ListEntityHistoryRequest;
import annals.entity.v1.ListEntityHistoryResponse;
import annals.entity.v1.ListJudgementsRequest;
import annals.entity.v1.ListJudgementsResponse;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.SplitEntityRequest;
import annals.entity.v1.SplitEntityResponse;
import annals.entity.v1.UndoActRequest;
import annals.entity.v1.UndoActResponse;
import annals.entity.v1.UpdateEntityRequest;
import annals.entity.v1.UpdateEntityResponse;
import annals.entity.v1.WithdrawJudgementRequest;
import annals.entity.v1.WithdrawJudgementResponse;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Edits, judgements, a review queue and a history in memory. */
public final class FakeCuration extends CurationServiceImplBase {
  /** The act of every edit and split. */
  public static final String ACT = "01890000-0000-7000-8000-00000000ac70";

  private static final Timestamp AT = Timestamp.newBuilder().setSeconds(1_900_000_000).build();

  private final FakeEntities entities;
  private final Map<String, Judgement> judgements = new ConcurrentSkipListMap<>();
  private final List<CandidatePair> pairs = new CopyOnWriteArrayList<>();
  private final List<Message> received = new CopyOnWriteArrayList<>();

  private volatile boolean changeFirst;

  FakeCuration(FakeEntities entities) {
    this.entities = entities;
  }

  /** The last request of a type. */
  public <T extends Message> T last(Class<T> type) {
    return received.stream().filter(type::isInstance).map(type::cast).toList().getLast();
  }

  /** The requests since the last reset. */
  public List<Message> received() {
    return received;
  }

  /** Adds a judgement and returns its id. */
  public String add(Judgement.Builder judgement) {
    String id = UUID.randomUUID().toString();
    judgements.put(id, judgement.setId(id).setActId(id).setEtag("j1").build());
    return id;
  }

  /** Adds a pair to the queue. */
  public void add(CandidatePair pair) {
    pairs.add(pair);
  }

  /** Lets somebody else be faster: the next update finds another version. */
  public void changeBeforeNextUpdate() {
    changeFirst = true;
  }

  /** Forgets everything. */
  public void reset() {
    judgements.clear();
    pairs.clear();
    received.clear();
    changeFirst = false;
  }

  @Override
  public void createEntity(
      CreateEntityRequest request, StreamObserver<CreateEntityResponse> answer) {
    received.add(request);
    if (request.getDraft().getStartDate().equals("yesterday")) {
      FakeArticles.fail(answer, AnnalsException.invalid("draft.start_date", "Must be EDTF."));
      return;
    }
    FakeArticles.finish(
        answer,
        CreateEntityResponse.newBuilder()
            .setEntity(entities.add(apply(NamedEntity.newBuilder(), request.getDraft())))
            .build());
  }

  @Override
  public void updateEntity(
      UpdateEntityRequest request, StreamObserver<UpdateEntityResponse> answer) {
    received.add(request);
    NamedEntity entity = entities.find(request.getId());
    if (entity == null) {
      FakeArticles.fail(answer, AnnalsException.notFound(Reason.ENTITY_NOT_FOUND, request.getId()));
    } else if (changeFirst || stale(entity, request.getEtag())) {
      FakeArticles.fail(answer, new AnnalsException(Reason.STALE_ETAG, "It was changed."));
    } else {
      NamedEntity.Builder changed = entity.toBuilder().setEtag(entity.getEtag() + "1");
      if (request.getFieldsList().contains("name")) {
        changed.setName(request.getDraft().getName());
      }
      if (request.getFieldsList().contains("external_ids")) {
        changed.clearExternalIds().putAllExternalIds(request.getDraft().getExternalIdsMap());
      }
      entities.replace(changed.build());
      FakeArticles.finish(
          answer, UpdateEntityResponse.newBuilder().setEntity(changed).setActId(ACT).build());
    }
  }

  @Override
  public void splitEntity(SplitEntityRequest request, StreamObserver<SplitEntityResponse> answer) {
    received.add(request);
    FakeArticles.finish(
        answer,
        SplitEntityResponse.newBuilder()
            .setInto(entities.add(NamedEntity.newBuilder().setName(request.getName())))
            .setActId(ACT)
            .addJudgements(Judgement.newBuilder().setId(UUID.randomUUID().toString()).setActId(ACT))
            .build());
  }

  @Override
  public void createJudgement(
      CreateJudgementRequest request, StreamObserver<CreateJudgementResponse> answer) {
    received.add(request);
    if (request.getReason().equals("against others")) {
      FakeArticles.fail(
          answer,
          new AnnalsException(
              Reason.JUDGEMENT_CONFLICT,
              "Two judgements say otherwise.",
              List.of(),
              Map.of("judgements", "j-1,j-2", "internal", "not for outside")));
      return;
    }
    String id =
        add(
            Judgement.newBuilder()
                .setLeft(request.getLeft())
                .setRight(request.getRight())
                .setVerdict(request.getVerdict())
                .setReason(request.getReason())
                .setMadeBy("editor")
                .setMadeAt(AT));
    FakeArticles.finish(
        answer, CreateJudgementResponse.newBuilder().setJudgement(judgements.get(id)).build());
  }

  @Override
  public void getJudgement(
      GetJudgementRequest request, StreamObserver<GetJudgementResponse> answer) {
    received.add(request);
    Judgement judgement = judgements.get(request.getId());
    if (judgement == null) {
      FakeArticles.fail(
          answer, AnnalsException.notFound(Reason.JUDGEMENT_NOT_FOUND, request.getId()));
    } else {
      FakeArticles.finish(
          answer, GetJudgementResponse.newBuilder().setJudgement(judgement).build());
    }
  }

  @Override
  public void listJudgements(
      ListJudgementsRequest request, StreamObserver<ListJudgementsResponse> answer) {
    received.add(request);
    FakeArticles.finish(
        answer,
        ListJudgementsResponse.newBuilder()
            .addAllJudgements(
                judgements.values().stream()
                    .filter(one -> request.getShowWithdrawn() || !one.hasWithdrawnAt())
                    .toList())
            .build());
  }

  @Override
  public void withdrawJudgement(
      WithdrawJudgementRequest request, StreamObserver<WithdrawJudgementResponse> answer) {
    received.add(request);
    Judgement withdrawn =
        Objects.requireNonNull(judgements.get(request.getId())).toBuilder()
            .setWithdrawnBy("editor")
            .setWithdrawnAt(AT)
            .setWithdrawalReason(request.getReason())
            .setEtag("j2")
            .build();
    judgements.put(withdrawn.getId(), withdrawn);
    FakeArticles.finish(
        answer, WithdrawJudgementResponse.newBuilder().setJudgement(withdrawn).build());
  }

  @Override
  public void undoAct(UndoActRequest request, StreamObserver<UndoActResponse> answer) {
    received.add(request);
    if (request.getReason().equals("too late")) {
      FakeArticles.fail(answer, new AnnalsException(Reason.LATER_EDIT, "Another edit followed."));
    } else {
      FakeArticles.finish(answer, UndoActResponse.getDefaultInstance());
    }
  }

  @Override
  public void listCandidates(
      ListCandidatesRequest request, StreamObserver<ListCandidatesResponse> answer) {
    received.add(request);
    FakeArticles.finish(answer, ListCandidatesResponse.newBuilder().addAllPairs(pairs).build());
  }

  @Override
  public void listEntityHistory(
      ListEntityHistoryRequest request, StreamObserver<ListEntityHistoryResponse> answer) {
    received.add(request);
    FakeArticles.finish(
        answer,
        ListEntityHistoryResponse.newBuilder().addEntries(entry(request.getEntityId())).build());
  }

  @Override
  public void listAudit(ListAuditRequest request, StreamObserver<ListAuditResponse> answer) {
    received.add(request);
    FakeArticles.finish(answer, ListAuditResponse.newBuilder().addEntries(entry("")).build());
  }

  private static boolean stale(NamedEntity entity, String etag) {
    return !etag.isEmpty() && !etag.equals(entity.getEtag());
  }

  private static HistoryEntry.Builder entry(String entity) {
    return HistoryEntry.newBuilder()
        .setId("01890000-0000-7000-8000-000000000e11")
        .setEntityId(entity)
        .setAt(AT)
        .setActor("editor")
        .setKind(HistoryKind.HISTORY_KIND_EDITED)
        .setBefore("{\"name\": \"Mara\"}")
        .setAfter("{\"name\": \"Mara Lindqvist\", \"locked\": true}")
        .setReason("Full name.")
        .setActId(ACT);
  }

  private static NamedEntity.Builder apply(NamedEntity.Builder entity, EntityDraft draft) {
    return entity
        .setType(draft.getType())
        .setName(draft.getName())
        .addAllNames(draft.getNamesList())
        .addAllRoles(draft.getRolesList())
        .putAllExternalIds(draft.getExternalIdsMap())
        .setStatus(draft.getStatus())
        .setLocked(draft.getLocked())
        .setDescription(draft.getDescription())
        .addAllCountries(draft.getCountriesList())
        .setStartDate(draft.getStartDate())
        .setEndDate(draft.getEndDate());
  }
}
