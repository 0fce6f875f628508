package annals.article.grpc;

import annals.entity.v1.AnnotateArticleRequest;
import annals.entity.v1.AnnotateArticleResponse;
import annals.entity.v1.EntityServiceGrpc.EntityServiceImplBase;
import annals.entity.v1.RemoveArticleRequest;
import annals.entity.v1.RemoveArticleResponse;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The neighbour that the relay delivers to: remembers what it was told. */
@GrpcService
@Blocking
class FakeEntityService extends EntityServiceImplBase {
  private static final List<String> TOLD = new CopyOnWriteArrayList<>();

  static List<String> told() {
    return TOLD;
  }

  @Override
  @RolesAllowed("pipeline")
  public void annotateArticle(
      AnnotateArticleRequest request, StreamObserver<AnnotateArticleResponse> response) {
    TOLD.add("annotate " + request.getArticle().getId() + " " + request.getArticle().getRevision());
    response.onNext(AnnotateArticleResponse.getDefaultInstance());
    response.onCompleted();
  }

  @Override
  @RolesAllowed("pipeline")
  public void removeArticle(
      RemoveArticleRequest request, StreamObserver<RemoveArticleResponse> response) {
    TOLD.add("remove " + request.getArticleId() + " " + request.getRevision());
    response.onNext(RemoveArticleResponse.getDefaultInstance());
    response.onCompleted();
  }
}
