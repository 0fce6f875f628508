package annals.entity.grpc;

import annals.entity.application.ImportSession;
import annals.entity.domain.imports.ImportedLine;
import annals.entity.v1.EntityFormat;
import annals.entity.v1.ImportEntitiesResponse;
import annals.entity.v1.RejectedEntity;
import annals.platform.error.AnnalsException;

/** Imports of entities: formats in, results out. */
final class ImportMapper {
  private ImportMapper() {}

  static annals.entity.domain.imports.EntityFormat format(EntityFormat format) {
    return switch (format) {
      case ENTITY_FORMAT_CSV -> annals.entity.domain.imports.EntityFormat.CSV;
      case ENTITY_FORMAT_FTM -> annals.entity.domain.imports.EntityFormat.FTM;
      case ENTITY_FORMAT_WIKIDATA -> annals.entity.domain.imports.EntityFormat.WIKIDATA;
      case ENTITY_FORMAT_UNSPECIFIED, UNRECOGNIZED ->
          throw AnnalsException.invalid("format", "The first message says CSV, FTM or WIKIDATA.");
    };
  }

  static ImportEntitiesResponse toProto(ImportSession.Result result) {
    return ImportEntitiesResponse.newBuilder()
        .setRead(result.read())
        .setCreated(result.tally().created())
        .setUpdated(result.tally().updated())
        .setSkipped(result.skipped())
        .setRejected(result.rejected())
        .addAllRejections(result.rejections().stream().map(ImportMapper::rejection).toList())
        .build();
  }

  private static RejectedEntity rejection(ImportedLine.Rejected rejected) {
    return RejectedEntity.newBuilder()
        .setLine(rejected.line())
        .setReason(rejected.reason())
        .build();
  }
}
