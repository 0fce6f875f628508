package annals.gateway.imports;

import static annals.gateway.http.ProtoValues.constant;
import static annals.gateway.http.ProtoValues.instant;
import static annals.gateway.http.ProtoValues.text;

import annals.article.v1.Import;
import annals.article.v1.ImportItem;
import annals.article.v1.ImportOutcome;
import org.jspecify.annotations.Nullable;

/** Imports between proto and JSON. */
final class ImportMapper {
  private ImportMapper() {}

  static ImportJson imported(Import made) {
    return new ImportJson(
        made.getId(),
        constant(made.getState(), ImportJson.State.class),
        made.getTotal(),
        made.getTaken(),
        made.getCopies(),
        made.getRejected(),
        instant(made.hasCreateTime(), made.getCreateTime()),
        instant(made.hasEndTime(), made.getEndTime()),
        text(made.getMessage()));
  }

  static ImportJson.Item item(ImportItem item) {
    return new ImportJson.Item(
        item.getPosition(),
        item.getName(),
        constant(item.getOutcome(), ImportJson.Outcome.class),
        text(item.getArticleId()),
        text(item.getReason()));
  }

  static ImportOutcome outcome(ImportJson.@Nullable Outcome outcome) {
    return switch (outcome) {
      case null -> ImportOutcome.IMPORT_OUTCOME_UNSPECIFIED;
      case TAKEN -> ImportOutcome.IMPORT_OUTCOME_TAKEN;
      case COPY -> ImportOutcome.IMPORT_OUTCOME_COPY;
      case REJECTED -> ImportOutcome.IMPORT_OUTCOME_REJECTED;
    };
  }
}
