package annals.article.grpc;

import annals.article.domain.imports.Import;
import annals.article.domain.imports.ImportItem;
import annals.article.domain.imports.ImportOutcome;
import annals.article.domain.imports.ImportState;
import annals.article.v1.ListImportItemsResponse;
import annals.article.wire.ArticleMapper;
import annals.platform.error.AnnalsException;
import annals.platform.paging.PageToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports and their items on the wire. */
final class ImportMapper {
  private ImportMapper() {}

  static annals.article.v1.Import toProto(Import value) {
    annals.article.v1.Import.Builder proto =
        annals.article.v1.Import.newBuilder()
            .setId(value.id().toString())
            .setState(toProto(value.state()))
            .setTotal(value.total())
            .setTaken(value.taken())
            .setCopies(value.copies())
            .setRejected(value.rejected())
            .setMessage(value.message())
            .setCreateTime(ArticleMapper.timestamp(value.createTime()));
    if (value.endTime() != null) {
      proto.setEndTime(ArticleMapper.timestamp(value.endTime()));
    }
    return proto.build();
  }

  static ListImportItemsResponse items(List<ImportItem> items, int size) {
    ListImportItemsResponse.Builder page = ListImportItemsResponse.newBuilder();
    items.stream().limit(size).map(ImportMapper::toProto).forEach(page::addItems);
    if (items.size() > size) {
      String last = Integer.toString(items.get(size - 1).position());
      page.setNextPageToken(PageToken.after(last).encode());
    }
    return page.build();
  }

  static @Nullable ImportOutcome outcome(annals.article.v1.ImportOutcome outcome) {
    return switch (outcome) {
      case IMPORT_OUTCOME_UNSPECIFIED -> null;
      case IMPORT_OUTCOME_TAKEN -> ImportOutcome.TAKEN;
      case IMPORT_OUTCOME_COPY -> ImportOutcome.COPY;
      case IMPORT_OUTCOME_REJECTED -> ImportOutcome.REJECTED;
      case UNRECOGNIZED -> throw AnnalsException.invalid("outcome", "There is no such outcome.");
    };
  }

  private static annals.article.v1.ImportItem toProto(ImportItem item) {
    return annals.article.v1.ImportItem.newBuilder()
        .setPosition(item.position())
        .setName(item.name())
        .setOutcome(toProto(item.outcome()))
        .setArticleId(item.articleId() == null ? "" : item.articleId().toString())
        .setReason(item.reason())
        .build();
  }

  private static annals.article.v1.ImportOutcome toProto(ImportOutcome outcome) {
    return switch (outcome) {
      case TAKEN -> annals.article.v1.ImportOutcome.IMPORT_OUTCOME_TAKEN;
      case COPY -> annals.article.v1.ImportOutcome.IMPORT_OUTCOME_COPY;
      case REJECTED -> annals.article.v1.ImportOutcome.IMPORT_OUTCOME_REJECTED;
    };
  }

  private static annals.article.v1.ImportState toProto(ImportState state) {
    return switch (state) {
      case UPLOADING, QUEUED -> annals.article.v1.ImportState.IMPORT_STATE_QUEUED;
      case RUNNING -> annals.article.v1.ImportState.IMPORT_STATE_RUNNING;
      case DONE -> annals.article.v1.ImportState.IMPORT_STATE_DONE;
      case FAILED -> annals.article.v1.ImportState.IMPORT_STATE_FAILED;
    };
  }
}
