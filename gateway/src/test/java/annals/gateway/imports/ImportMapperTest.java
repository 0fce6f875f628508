package annals.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import annals.article.v1.Import;
import annals.article.v1.ImportItem;
import annals.gateway.testing.FilledMessages;
import annals.gateway.testing.FilledMessages.Filled;
import org.junit.jupiter.api.Test;

class ImportMapperTest {
  @Test
  void takesEveryFieldOver() {
    Filled<Import> made = FilledMessages.fill(Import.getDefaultInstance());
    assertThat(made.missingIn(ImportMapper.imported(made.message()))).isEmpty();
    Filled<ImportItem> item = FilledMessages.fill(ImportItem.getDefaultInstance());
    assertThat(item.missingIn(ImportMapper.item(item.message()))).isEmpty();
  }
}
