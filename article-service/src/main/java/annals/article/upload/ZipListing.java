package annals.article.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which entries of an archive are items, in the archive's order. Articles are {@code .txt} and
 * {@code .html}; a manifest speaks of the files of its folder and below. Folders, hidden files and
 * what operating systems leave behind are passed over, as are {@code .md} and {@code .json} that no
 * manifest names: notes beside the articles. Anything else is an item that is refused.
 */
final class ZipListing {
  private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini");

  private final Map<String, ManifestRow> rows = new LinkedHashMap<>();
  private final List<ZipItem> repeated = new ArrayList<>();

  /** Reads the content of an entry. */
  @FunctionalInterface
  interface Content {
    byte[] of(ZipFile zip, ZipEntry entry) throws IOException;
  }

  private ZipListing() {}

  static List<ZipItem> items(ZipFile zip, Content content) throws IOException {
    List<ZipEntry> files = files(zip);
    ZipListing listing = new ZipListing();
    for (ZipEntry file : files) {
      if (isManifest(file.getName())) {
        listing.addManifest(file.getName(), TextDecoding.text(content.of(zip, file)));
      }
    }
    return listing.items(files);
  }

  private static List<ZipEntry> files(ZipFile zip) {
    return zip.stream()
        .filter(entry -> !entry.isDirectory() && !isPassedOver(entry.getName()))
        .map(ZipEntry.class::cast)
        .toList();
  }

  private void addManifest(String path, String text) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    for (ManifestRow row : Manifest.read(path, text)) {
      if (rows.putIfAbsent(folder + row.file(), row) != null) {
        repeated.add(
            new ZipItem.Refused(
                folder + row.file(),
                "The manifest names this file more than once; its first line counts."));
      }
    }
  }

  private List<ZipItem> items(List<ZipEntry> files) {
    Map<String, ManifestRow> missing = new LinkedHashMap<>(rows);
    List<ZipItem> items = new ArrayList<>();
    Map<String, Boolean> seen = new HashMap<>();
    for (ZipEntry file : files) {
      String name = file.getName();
      ManifestRow row = rows.get(name);
      missing.remove(name);
      if (seen.put(name, true) != null) {
        items.add(new ZipItem.Refused(name, "The archive holds this file more than once."));
      } else if (Drafts.isText(name) || Drafts.isHtml(name)) {
        items.add(new ZipItem.File(file, row == null ? ManifestRow.silent(name) : row));
      } else if (!isManifest(name) && (row != null || !isNote(name))) {
        items.add(new ZipItem.Refused(name, "Only .txt and .html files can be taken in."));
      }
    }
    items.addAll(repeated);
    for (String name : missing.keySet()) {
      items.add(
          new ZipItem.Refused(name, "The manifest names this file, but it is not in the upload."));
    }
    return items;
  }

  private static boolean isManifest(String name) {
    return name.equals(Manifest.NAME) || name.endsWith("/" + Manifest.NAME);
  }

  private static boolean isNote(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".json");
  }

  private static boolean isPassedOver(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.contains("/.")
        || name.startsWith("__MACOSX/")
        || name.contains("/__MACOSX/")
        || LEFT_BEHIND.contains(file);
  }
}
