package annals.article.grpc;

import annals.article.v1.ArticleDraft;
import annals.article.v1.ArticleServiceGrpc;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import annals.article.v1.GetImportRequest;
import annals.article.v1.Import;
import annals.article.v1.ImportHeader;
import annals.article.v1.ImportState;
import annals.platform.testing.TestTokens;
import com.google.protobuf.ByteString;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.ConfigProvider;

/** The running service as its callers see it. */
final class Service implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ManagedChannel channel;

  private Service(ManagedChannel channel) {
    this.channel = channel;
  }

  static Service connect() {
    int port = ConfigProvider.getConfig().getValue(GrpcPortResource.PORT, Integer.class);
    return new Service(ManagedChannelBuilder.forAddress("localhost", port).usePlaintext().build());
  }

  ManagedChannel channel() {
    return channel;
  }

  ArticleServiceGrpc.ArticleServiceBlockingStub anonymous() {
    return ArticleServiceGrpc.newBlockingStub(channel);
  }

  ArticleServiceGrpc.ArticleServiceBlockingStub as(String user) {
    return TestTokens.as(TestTokens.user(user), anonymous());
  }

  static CreateArticleRequest create(String text) {
    return CreateArticleRequest.newBuilder()
        .setDraft(ArticleDraft.newBuilder().setText(text))
        .build();
  }

  /** Uploads in pieces of a few bytes; fails with the status of the call. */
  Import upload(String token, ImportHeader header, byte[] content) {
    CompletableFuture<Import> made = new CompletableFuture<>();
    ArticleServiceGrpc.ArticleServiceStub stub = ArticleServiceGrpc.newStub(channel);
    StreamObserver<CreateImportRequest> upload =
        (token.isEmpty() ? stub : TestTokens.as(token, stub))
            .createImport(
                new StreamObserver<>() {
                  @Override
                  public void onNext(CreateImportResponse response) {
                    made.complete(response.getImport());
                  }

                  @Override
                  public void onError(Throwable failure) {
                    made.completeExceptionally(failure);
                  }

                  @Override
                  public void onCompleted() {
                    // The answer came before.
                  }
                });
    upload.onNext(CreateImportRequest.newBuilder().setHeader(header).build());
    for (int start = 0; start < content.length && !made.isDone(); start += 7001) {
      int length = Math.min(7001, content.length - start);
      upload.onNext(
          CreateImportRequest.newBuilder()
              .setContent(ByteString.copyFrom(content, start, length))
              .build());
    }
    upload.onCompleted();
    try {
      return made.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      throw (StatusRuntimeException) failure.getCause();
    } catch (InterruptedException | TimeoutException failure) {
      throw new AssertionError("no answer to the upload", failure);
    }
  }

  /** The import when it has ended. */
  Import ended(Import queued) {
    Import[] last = {queued};
    await(
        () -> {
          last[0] =
              as("editor")
                  .getImport(GetImportRequest.newBuilder().setId(queued.getId()).build())
                  .getImport();
          return last[0].getState() == ImportState.IMPORT_STATE_DONE
              || last[0].getState() == ImportState.IMPORT_STATE_FAILED;
        });
    return last[0];
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not come to be within " + PATIENCE);
      }
      Thread.onSpinWait();
    }
  }

  static Status.Code codeOf(ThrowingCallable call) {
    try {
      call.call();
      return Status.Code.OK;
    } catch (StatusRuntimeException failure) {
      return failure.getStatus().getCode();
    } catch (Throwable unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
