package annals.local.imports;

import annals.local.LocalRunException;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One body for the API.
 *
 * @param name what it is called
 * @param contentType of the body
 * @param body made anew for every try
 */
record Upload(String name, String contentType, Supplier<BodyPublisher> body) {

  /** The uploads that make up a folder or file. */
  static List<Upload> of(Path path) {
    if (!Files.exists(path)) {
      throw new LocalRunException("There is no " + path + ".");
    }
    if (Files.isDirectory(path)) {
      return FolderListing.of(path).archives().stream().map(Upload::ofArchive).toList();
    }
    return List.of(ofFile(path));
  }

  private static Upload ofArchive(FolderArchive archive) {
    return new Upload(
        archive.name(), "application/zip", () -> BodyPublishers.ofInputStream(archive::open));
  }

  private static Upload ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    String contentType =
        switch (extension(name)) {
          case "zip" -> "application/zip";
          case "txt" -> "text/plain";
          case "html", "htm" -> "text/html";
          case "ndjson", "jsonl" -> "application/x-ndjson";
          default ->
              throw new LocalRunException(
                  name + " is none of .zip, .txt, .html, .ndjson; nothing was sent.");
        };
    return new Upload(name, contentType, () -> content(file));
  }

  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static BodyPublisher content(Path file) {
    try {
      return BodyPublishers.ofFile(file);
    } catch (FileNotFoundException e) {
      throw new LocalRunException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
