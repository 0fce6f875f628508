package annals.entity.config;

import annals.entity.domain.imports.EntityFileReaders;
import annals.entity.formats.CsvEntityReader;
import annals.entity.formats.FtmEntityReader;
import annals.entity.formats.WikidataEntityReader;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The formats that entities come in. */
@Singleton
class ImportFormats {
  /** The reader of each format. */
  @Produces
  @Singleton
  EntityFileReaders readers() {
    return format ->
        switch (format) {
          case CSV -> new CsvEntityReader();
          case FTM -> new FtmEntityReader();
          case WIKIDATA -> new WikidataEntityReader();
        };
  }
}
