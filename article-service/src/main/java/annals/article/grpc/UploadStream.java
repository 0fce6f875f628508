package annals.article.grpc;

import annals.article.application.ImportDesk;
import annals.article.domain.RequestKey;
import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportFormat;
import annals.article.v1.CreateImportRequest;
import annals.article.v1.CreateImportResponse;
import annals.article.v1.ImportHeader;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.grpc.FailureStatus;
import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One upload on its way in. Bytes go to the database in pieces as they come; at most one piece is
 * held. Called by one thread at a time.
 */
final class UploadStream implements StreamObserver<CreateImportRequest> {
  private static final int PIECE = 512 * 1024;

  /** An empty archive is nothing but its end record. */
  private static final String EMPTY_ARCHIVE = "PK\u0005\u0006";

  private static final String ARCHIVE = "PK\u0003\u0004";
  private static final int LONGEST_NAME = 300;

  private final ImportDesk desk;
  private final String caller;
  private final long largest;
  private final StreamObserver<CreateImportResponse> response;
  private final MessageDigest digest = RequestMapper.sha256();
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();

  private @Nullable UUID id;
  private @Nullable ImportFormat format;
  private String requestId = "";
  private long size;
  private boolean anyWord;
  private int pieces;
  private boolean over;

  UploadStream(
      ImportDesk desk, String caller, long largest, StreamObserver<CreateImportResponse> response) {
    this.desk = desk;
    this.caller = caller;
    this.largest = largest;
    this.response = response;
  }

  @Override
  public void onNext(CreateImportRequest part) {
    guarded(
        () -> {
          switch (part.getPartCase()) {
            case HEADER -> begin(part.getHeader());
            case CONTENT -> append(part.getContent());
            case PART_NOT_SET -> throw AnnalsException.invalid("part", "A part must not be empty.");
          }
        });
  }

  @Override
  public void onCompleted() {
    guarded(
        () -> {
          Import queued = complete();
          over = true;
          response.onNext(
              CreateImportResponse.newBuilder().setImport(ImportMapper.toProto(queued)).build());
          response.onCompleted();
        });
  }

  @Override
  public void onError(Throwable broken) {
    over = true;
    abandon();
  }

  private void begin(ImportHeader header) {
    if (id != null) {
      throw AnnalsException.invalid("header", "The header comes once, before the content.");
    }
    String name = header.getFileName();
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw AnnalsException.invalid(
          "header.file_name", "A file name has at most 300 characters, none of them for control.");
    }
    ImportFormat kind = ImportFormat.of(header.getContentType(), name);
    requestId = new RequestKey(caller, header.getRequestId(), "").requestId();
    digest.update((kind + "\n" + name + "\n").getBytes(StandardCharsets.UTF_8));
    format = kind;
    id = desk.begin(kind, name, caller);
  }

  private void append(ByteString content) {
    if (id == null) {
      throw AnnalsException.invalid("header", "The header comes before the content.");
    }
    size += content.size();
    if (size > largest) {
      throw new AnnalsException(
          Reason.TOO_LARGE, "An upload may have at most " + largest / (1024 * 1024) + " MB.");
    }
    for (int i = 0; !anyWord && i < content.size(); i++) {
      anyWord = content.byteAt(i) > ' ' || content.byteAt(i) < 0;
    }
    digest.update(content.asReadOnlyByteBuffer());
    for (int start = 0; start < content.size(); ) {
      int end = Math.min(content.size(), start + PIECE - piece.size());
      piece.writeBytes(content.substring(start, end).toByteArray());
      start = end;
      if (piece.size() == PIECE) {
        flush();
      }
    }
  }

  private void flush() {
    if (id != null && piece.size() > 0) {
      byte[] content = piece.toByteArray();
      if (pieces == 0) {
        refuseUseless(content);
      }
      desk.add(id, pieces++, content);
      piece.reset();
    }
  }

  private void refuseUseless(byte[] start) {
    String magic = new String(start, 0, Math.min(4, start.length), StandardCharsets.ISO_8859_1);
    if (format == ImportFormat.ZIP && magic.equals(EMPTY_ARCHIVE)) {
      throw new AnnalsException(Reason.EMPTY_IMPORT, "The archive holds no articles.");
    }
    if (format == ImportFormat.ZIP && !magic.equals(ARCHIVE)) {
      throw new AnnalsException(Reason.UNSUPPORTED_FORMAT, "The upload is not a zip archive.");
    }
  }

  private Import complete() {
    if (id == null || !anyWord) {
      throw new AnnalsException(Reason.EMPTY_IMPORT, "The upload is empty.");
    }
    flush();
    String hex = HexFormat.of().formatHex(digest.digest());
    return desk.complete(id, new RequestKey(caller, requestId, hex));
  }

  private void guarded(Runnable step) {
    if (over) {
      return;
    }
    try {
      step.run();
    } catch (RuntimeException failure) {
      over = true;
      abandon();
      response.onError(FailureStatus.of(failure));
    }
  }

  private void abandon() {
    if (id != null) {
      desk.abandon(id);
    }
  }
}
