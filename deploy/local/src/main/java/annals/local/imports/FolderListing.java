package annals.local.imports;

import annals.local.LocalRunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lies in a folder and below it.
 *
 * @param root the folder
 * @param articles its .txt and .html files, in the order of their names
 * @param manifests its manifest.csv files; each speaks for its own folder
 * @param others files that are neither
 */
record FolderListing(Path root, List<Path> articles, List<Path> manifests, List<Path> others) {
  private static final Set<String> ARTICLES = Set.of("txt", "html", "htm");
  private static final int LARGEST_ARCHIVE_FILES = 5_000;
  private static final long LARGEST_ARCHIVE_BYTES = 200_000_000;

  static FolderListing of(Path root) {
    List<Path> articles = new ArrayList<>();
    List<Path> manifests = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (isHidden(root.relativize(file))) {
          continue;
        }
        if (name.equals("manifest.csv")) {
          manifests.add(file);
        } else if (ARTICLES.contains(Upload.extension(name))) {
          articles.add(file);
        } else {
          others.add(file);
        }
      }
      return new FolderListing(root, articles, manifests, others);
    } catch (IOException | UncheckedIOException e) {
      throw new LocalRunException("Cannot read " + root + ": " + e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** The archives to send: one, or several where one would be too large for a request. */
  List<FolderArchive> archives() {
    List<FolderArchive> archives = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    long bytes = 0;
    for (Path article : articles) {
      long size = size(article);
      if (!files.isEmpty()
          && (files.size() >= LARGEST_ARCHIVE_FILES || bytes + size > LARGEST_ARCHIVE_BYTES)) {
        archives.add(archive(files, archives.size()));
        files = new ArrayList<>();
        bytes = 0;
      }
      files.add(article);
      bytes += size;
    }
    if (!files.isEmpty()) {
      archives.add(archive(files, archives.size()));
    }
    return archives;
  }

  private FolderArchive archive(List<Path> files, int index) {
    Set<Path> folders = new LinkedHashSet<>();
    files.forEach(file -> folders.add(file.getParent()));
    List<Path> members = new ArrayList<>(files);
    manifests.stream().filter(m -> folders.contains(m.getParent())).forEach(members::add);
    String name = String.valueOf(root.toAbsolutePath().normalize().getFileName());
    return new FolderArchive(root, index == 0 ? name : name + "-" + (index + 1), members);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new LocalRunException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
