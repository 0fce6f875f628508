package annals.entity.domain.imports;

/** The readers of all formats. */
@FunctionalInterface
public interface EntityFileReaders {
  /** The reader of a format. */
  EntityFileReader of(EntityFormat format);
}
