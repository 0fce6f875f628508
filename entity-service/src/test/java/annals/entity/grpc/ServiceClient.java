package annals.entity.grpc;

import annals.article.v1.Article;
import annals.article.v1.PublicationDate;
import annals.entity.v1.AnnotateArticleRequest;
import annals.entity.v1.CreateJudgementRequest;
import annals.entity.v1.CurationServiceGrpc;
import annals.entity.v1.CurationServiceGrpc.CurationServiceBlockingStub;
import annals.entity.v1.EntityServiceGrpc;
import annals.entity.v1.EntityServiceGrpc.EntityServiceBlockingStub;
import annals.entity.v1.GetEntityRequest;
import annals.entity.v1.Judgement;
import annals.entity.v1.JudgementSide;
import annals.entity.v1.ListEntitiesRequest;
import annals.entity.v1.ListMentionsRequest;
import annals.entity.v1.Mention;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.RemoveArticleRequest;
import annals.entity.v1.Verdict;
import annals.entity.v1.WithdrawJudgementRequest;
import annals.platform.testing.TestTokens;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The service under test as its callers see it, and what they do most often. */
final class ServiceClient implements AutoCloseable {
  private final ManagedChannel channel;
  private final Map<String, String> tokens = new HashMap<>();

  ServiceClient(int port) {
    channel = ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build();
  }

  ManagedChannel channel() {
    return channel;
  }

  /** The token of a user, or of {@code pipeline}. */
  String token(String who) {
    return tokens.computeIfAbsent(
        who, name -> name.equals("pipeline") ? TestTokens.pipeline() : TestTokens.user(name));
  }

  EntityServiceBlockingStub entities(String who) {
    return TestTokens.as(token(who), EntityServiceGrpc.newBlockingStub(channel));
  }

  EntityServiceBlockingStub reader() {
    return entities("reader");
  }

  CurationServiceBlockingStub curation(String who) {
    return TestTokens.as(token(who), CurationServiceGrpc.newBlockingStub(channel));
  }

  CurationServiceBlockingStub editor() {
    return curation("editor");
  }

  /** Annotates a new article without a day. */
  UUID annotate(String text) {
    return annotate(text, "");
  }

  /** Annotates a new article of this day. */
  UUID annotate(String text, String day) {
    UUID id = UUID.randomUUID();
    entities("pipeline")
        .annotateArticle(
            AnnotateArticleRequest.newBuilder()
                .setArticle(
                    Article.newBuilder()
                        .setId(id.toString())
                        .setRevision(1)
                        .setText(text)
                        .setLanguage("en")
                        .setPublished(PublicationDate.newBuilder().setValue(day)))
                .build());
    return id;
  }

  /** Removes an article as of its second revision. */
  void remove(UUID article) {
    entities("pipeline")
        .removeArticle(
            RemoveArticleRequest.newBuilder()
                .setArticleId(article.toString())
                .setRevision(2)
                .build());
  }

  List<Mention> mentions(UUID article) {
    return reader()
        .listMentions(ListMentionsRequest.newBuilder().setArticleId(article.toString()).build())
        .getMentionsList();
  }

  /** The first mention of an article with these words. */
  Mention mention(UUID article, String text) {
    List<Mention> mentions = mentions(article);
    return mentions.stream()
        .filter(mention -> mention.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No mention " + text + " in " + mentions));
  }

  /** Whom the first mention with these words names; it must be resolved. */
  NamedEntity named(UUID article, String text) {
    Mention mention = mention(article, text);
    if (mention.getEntityId().isEmpty()) {
      throw new AssertionError("Nobody is named by " + mention);
    }
    return entity(mention.getEntityId());
  }

  NamedEntity entity(String id) {
    return reader().getEntity(GetEntityRequest.newBuilder().setId(id).build()).getEntity();
  }

  /** The entity without its etag, which changes with every write. */
  NamedEntity content(String id) {
    return entity(id).toBuilder().clearEtag().build();
  }

  List<NamedEntity> search(String query) {
    return reader()
        .listEntities(ListEntitiesRequest.newBuilder().setQuery(query).build())
        .getEntitiesList();
  }

  Judgement judge(JudgementSide left, JudgementSide right, Verdict verdict) {
    return editor()
        .createJudgement(
            CreateJudgementRequest.newBuilder()
                .setLeft(left)
                .setRight(right)
                .setVerdict(verdict)
                .setReason("because")
                .build())
        .getJudgement();
  }

  Judgement judge(NamedEntity left, NamedEntity right, Verdict verdict) {
    return judge(side(left), side(right), verdict);
  }

  Judgement withdraw(Judgement judgement) {
    return editor()
        .withdrawJudgement(
            WithdrawJudgementRequest.newBuilder()
                .setId(judgement.getId())
                .setReason("a mistake")
                .build())
        .getJudgement();
  }

  static JudgementSide side(NamedEntity entity) {
    return JudgementSide.newBuilder().setEntityId(entity.getId()).build();
  }

  static JudgementSide side(Mention mention) {
    return JudgementSide.newBuilder().setMentionId(mention.getId()).build();
  }

  /** How a call is refused. */
  static StatusRuntimeException refusal(Runnable call) {
    try {
      call.run();
    } catch (StatusRuntimeException refused) {
      return refused;
    }
    throw new AssertionError("The call was not refused.");
  }

  /** The code with which a call is refused. */
  static Status.Code codeOf(Runnable call) {
    return refusal(call).getStatus().getCode();
  }

  /** What a refusal says to programs. */
  static ErrorInfo info(StatusRuntimeException refused) {
    com.google.rpc.Status status = StatusProto.fromThrowable(refused);
    if (status == null) {
      throw new AssertionError("Without details: " + refused);
    }
    for (Any detail : status.getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        try {
          return detail.unpack(ErrorInfo.class);
        } catch (InvalidProtocolBufferException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError("Without ErrorInfo: " + refused);
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
