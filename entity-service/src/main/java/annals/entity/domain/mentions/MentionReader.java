package annals.entity.domain.mentions;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import annals.entity.domain.names.OrganizationName;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes mentions of what a tagger found: cut, completed, agreed within the article, with titles.
 */
public final class MentionReader {
  private static final RoleReader.Beside NOTHING = new RoleReader.Beside(List.of(), Gender.UNKNOWN);

  private final MentionFinder finder;

  /** Reads on top of {@code finder}. */
  public MentionReader(MentionFinder finder) {
    this.finder = finder;
  }

  /** The mentions in {@code article}, in text order, without overlap. */
  public List<FoundMention> read(ArticleText article) {
    String text = article.text();
    ArticleWords words = new ArticleWords(article);
    List<TaggedName> trimmed = new NameTrimmer(words).trim(finder.find(article));
    List<TaggedName> joined = NameJoiner.join(text, new NameExtender(text).extend(trimmed));
    List<TaggedName> whole = InstitutionNames.find(words, joined);
    List<TaggedName> explained = new FullForms(words).find(whole);
    List<TaggedName> listed =
        ListReader.agree(text, ScorerReader.read(words, RankReader.read(words, explained)));
    List<TaggedName> settled = Misnomers.sift(text, new TypeVote(text).settle(listed));
    List<TaggedName> teams = new TeamReader(words).settle(settled);
    List<TaggedName> spotted = new NameSpotter(words).spot(teams);
    List<TaggedName> titled = new HeadlineReader(words).settle(spotted);
    List<TaggedName> names = new MetonymReader(words).settle(titled);
    RoleReader roles = new RoleReader(text, names);
    List<FoundMention> mentions = new ArrayList<>();
    for (TaggedName name : names) {
      mentions.add(mention(name, text, roles));
    }
    return new RoleDescriptors(words, mentions).find();
  }

  private static FoundMention mention(TaggedName name, String text, RoleReader reader) {
    Span span = name.span();
    String words = span.of(text);
    boolean person = name.type() == EntityType.PERSON;
    boolean acronym = name.type() == EntityType.ORGANIZATION && OrganizationName.isAcronym(words);
    RoleReader.Beside beside = person ? reader.read(span) : NOTHING;
    MentionKind kind = acronym ? MentionKind.ACRONYM : MentionKind.NAME;
    return new FoundMention(span, words, name.type(), kind, beside.roles(), beside.gender());
  }
}
