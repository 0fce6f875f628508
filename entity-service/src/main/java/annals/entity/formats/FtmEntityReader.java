package annals.entity.formats;

import annals.entity.domain.imports.EntityFileReader;
import annals.entity.domain.imports.ImportedEntity;
import annals.entity.domain.imports.ImportedLine;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads FollowTheMoney entities, one JSON object a line. */
public final class FtmEntityReader implements EntityFileReader {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  @Override
  public Reading begin(Consumer<ImportedLine> lines) {
    return new FileLines(FtmEntityReader::line, lines, FileLines.LONGEST);
  }

  private static ImportedLine line(long line, byte[] bytes, int length) throws IOException {
    JsonNode object = JSON.readTree(bytes, 0, length);
    if (!object.isObject() || !object.path("schema").isTextual()) {
      return new ImportedLine.Rejected(line, "The line is no JSON object with a schema.");
    }
    FtmEntity entity = new FtmEntity(object);
    if (entity.type() == null) {
      return new ImportedLine.Skipped(line);
    }
    Optional<ImportedEntity> read = entity.read();
    return read.isPresent()
        ? new ImportedLine.Taken(line, read.get())
        : new ImportedLine.Rejected(line, "The entity has no name.");
  }
}
