package annals.timeline.application.saved;

import annals.timeline.application.ArticleStore;
import annals.timeline.application.FiledStatement;
import annals.timeline.application.IndexedArticle;
import annals.timeline.application.StatementStore;
import annals.timeline.domain.events.Report;
import annals.timeline.domain.saved.Evidence;
import annals.timeline.domain.saved.Found;
import annals.timeline.domain.saved.Found.FoundStatement;
import annals.timeline.domain.saved.Hold;
import annals.timeline.domain.saved.QuotedWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** What saved timelines need to know of an index in memory. */
final class InMemoryGround implements StatementGround {

  private final ArticleStore articles;
  private final StatementStore statements;
  private final Supplier<Set<UUID>> all;

  /**
   * @param all the ids of all articles
   */
  InMemoryGround(ArticleStore articles, StatementStore statements, Supplier<Set<UUID>> all) {
    this.articles = articles;
    this.statements = statements;
    this.all = all;
  }

  private List<FoundStatement> of(UUID article) {
    List<FoundStatement> found = new ArrayList<>();
    IndexedArticle indexed = articles.lock(article).orElse(null);
    if (indexed == null) {
      return found;
    }
    for (FiledStatement filed : statements.of(article, null, Integer.MAX_VALUE)) {
      Report report = new Report(filed.statement(), indexed.origin());
      found.add(new FoundStatement(Evidence.of(report), filed.event()));
    }
    return found;
  }

  @Override
  public Found find(Collection<Hold> holds) {
    Set<String> words = new HashSet<>();
    Set<UUID> asked = new TreeSet<>();
    for (Hold hold : holds) {
      words.add(hold.words());
      asked.add(hold.article());
    }
    Set<UUID> there = new HashSet<>();
    List<FoundStatement> found = new ArrayList<>();
    for (UUID article : asked) {
      List<FoundStatement> here = of(article);
      if (!here.isEmpty()) {
        there.add(article);
      }
      here.stream().filter(s -> words.contains(s.evidence().words())).forEach(found::add);
    }
    return new Found(there, found);
  }

  @Override
  public Set<UUID> named(Collection<UUID> entities) {
    Set<UUID> named = new HashSet<>();
    for (UUID article : all.get()) {
      of(article).forEach(s -> s.evidence().names().forEach(n -> named.add(n.entity())));
    }
    named.retainAll(entities);
    return named;
  }

  @Override
  public Quoted quoted(UUID article, String words) {
    List<Evidence> evidence = of(article).stream().map(FoundStatement::evidence).toList();
    return new Quoted(!evidence.isEmpty(), QuotedWords.in(evidence, words));
  }
}
