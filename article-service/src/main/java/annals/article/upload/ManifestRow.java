package annals.article.upload;

/**
 * What a manifest says of a file; empty where it says nothing.
 *
 * @param file path, relative to the manifest
 * @param published EDTF date as written
 * @param source outlet
 * @param url address
 * @param title headline
 */
record ManifestRow(String file, String published, String source, String url, String title) {
  /** What is known of a file that no manifest names. */
  static ManifestRow silent(String file) {
    return new ManifestRow(file, "", "", "", "");
  }
}
