package annals.article.domain.imports;

import annals.article.domain.ArticleDraft;

/** One item of an upload as its reader found it. */
public sealed interface ImportEntry {
  /** File name in the archive, or {@code line 12}. */
  String name();

  /** Something to make an article of. */
  record Candidate(String name, ArticleDraft draft) implements ImportEntry {}

  /** Something that cannot be one, and why, in a sentence for people. */
  record Unreadable(String name, String reason) implements ImportEntry {}
}
