package annals.article.upload;

import java.util.zip.ZipEntry;

/** One item of an archive: a file to take, or something that is refused. */
sealed interface ZipItem {
  /** A file with what a manifest says of it. */
  record File(ZipEntry entry, ManifestRow row) implements ZipItem {}

  /** Something that cannot be taken, and why. */
  record Refused(String name, String reason) implements ZipItem {}
}
