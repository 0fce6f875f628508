package annals.evaluation.identity;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import annals.entity.domain.mentions.FoundMention;
import annals.entity.domain.mentions.Gender;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.names.OrganizationName;
import annals.entity.domain.resolution.ArticleReader;
import annals.entity.domain.resolution.Reading;
import annals.evaluation.Figure;
import annals.evaluation.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is who across documents: {@code X.jsonl} with {@code X-mentions.tsv}, each pair by itself.
 * All mentions are clustered, those with a Wikidata id are scored, by type. Once the labelled
 * mentions are given; once we find our own ({@code own-}), and then a labelled mention whose exact
 * span we do not have stands alone.
 */
public final class IdentitySuite implements Suite {
  private static final List<String> TYPES = List.of("PER", "ORG");

  private final Supplier<MentionFinder> finder;

  /** Measures with the tagger of the product. */
  public IdentitySuite() {
    this(CoreNlpMentionFinder::new);
  }

  IdentitySuite(Supplier<MentionFinder> finder) {
    this.finder = finder;
  }

  @Override
  public String name() {
    return "identity";
  }

  @Override
  public List<Figure> run(Path data, @Nullable Path out) throws IOException {
    List<LabelledCollection> collections = LabelledCollection.all(data);
    if (collections.isEmpty()) {
      return List.of();
    }
    ArticleReader reader = new ArticleReader(new MentionReader(finder.get()));
    IdentityScore given = new IdentityScore("", TYPES);
    IdentityScore own = new IdentityScore("own-", TYPES);
    int documents = 0;
    for (LabelledCollection collection : collections) {
      List<Reading> withGiven = new ArrayList<>();
      List<Reading> withOwn = new ArrayList<>();
      for (LabelledDocument document : collection.documents()) {
        ArticleText article = article(document, withGiven.size());
        withGiven.add(reader.read(article, mentions(document)));
        withOwn.add(reader.read(article));
      }
      score(collection, ReadCollection.resolve(withGiven), given, out);
      score(collection, ReadCollection.resolve(withOwn), own, out);
      documents += collection.documents().size();
    }
    if (out != null) {
      given.writeErrors(out);
      own.writeErrors(out);
    }
    List<Figure> figures = new ArrayList<>(given.figures(name()));
    figures.addAll(own.figures(name()));
    figures.add(new Figure(name(), "documents", documents, documents));
    return figures;
  }

  static ArticleText article(LabelledDocument document, int number) {
    Span all = new Span(0, document.text().length());
    return new ArticleText(new UUID(0, number), 1, document.text(), List.of(all));
  }

  static List<FoundMention> mentions(LabelledDocument document) {
    List<FoundMention> mentions = new ArrayList<>();
    for (GoldMention gold : document.mentions()) {
      gold.entityType()
          .ifPresent(
              type -> {
                Span span = new Span(gold.start(), gold.end());
                String text = span.of(document.text());
                boolean acronym =
                    type == EntityType.ORGANIZATION && OrganizationName.isAcronym(text);
                MentionKind kind = acronym ? MentionKind.ACRONYM : MentionKind.NAME;
                mentions.add(new FoundMention(span, text, type, kind, List.of(), Gender.UNKNOWN));
              });
    }
    return mentions;
  }

  static void score(
      LabelledCollection collection,
      List<Map<Span, String>> answers,
      IdentityScore score,
      @Nullable Path out)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < collection.documents().size(); i++) {
      for (GoldMention gold : collection.documents().get(i).mentions()) {
        String alone = "alone-" + gold.document() + "-" + gold.start();
        String id = answers.get(i).getOrDefault(new Span(gold.start(), gold.end()), alone);
        score.add(collection.name(), gold, id);
        lines.add(gold.line(id));
      }
    }
    if (out != null) {
      Files.write(out.resolve(score.prefix() + collection.name()), lines);
    }
  }
}
