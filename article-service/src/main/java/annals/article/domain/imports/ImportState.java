package annals.article.domain.imports;

/** How far an import is. */
public enum ImportState {
  /** Pieces are still coming in; nobody sees it yet. */
  UPLOADING,
  QUEUED,
  RUNNING,
  DONE,
  FAILED
}
