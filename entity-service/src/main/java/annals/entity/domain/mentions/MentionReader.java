package annals.entity.domain.mentions;

import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Role;
import annals.entity.domain.Span;
import annals.entity.domain.names.OrganizationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes mentions of what a tagger found: cut, completed, agreed within the article, with titles.
 */
public final class MentionReader {
  private final MentionFinder finder;

  /** Reads on top of {@code finder}. */
  public MentionReader(MentionFinder finder) {
    this.finder = finder;
  }

  /** The mentions in {@code article}, in text order, without overlap. */
  public List<FoundMention> read(ArticleText article) {
    String text = article.text();
    List<TaggedName> trimmed = new NameTrimmer(text).trim(finder.find(article));
    Set<String> lowerCase = Words.lowerCase(text);
    List<TaggedName> joined = NameJoiner.join(text, new NameExtender(text).extend(trimmed));
    List<TaggedName> whole = InstitutionNames.find(text, joined, article.readable());
    List<TaggedName> explained = new FullForms(text).find(whole, article.readable());
    List<TaggedName> listed =
        ListReader.agree(text, RankReader.read(text, explained, article.readable()));
    List<TaggedName> settled = Misnomers.sift(text, new TypeVote(text).settle(listed));
    List<TaggedName> teams = new TeamReader(text, lowerCase).settle(settled, article.readable());
    List<TaggedName> spotted = new NameSpotter(text, article.readable()).spot(teams);
    List<TaggedName> titled =
        new HeadlineReader(text, lowerCase).settle(spotted, article.readable());
    List<TaggedName> names = new MetonymReader(text, lowerCase).settle(titled, article.readable());
    RoleReader roles = new RoleReader(text);
    List<FoundMention> mentions = new ArrayList<>();
    for (TaggedName name : names) {
      mentions.add(mention(name, text, roles));
    }
    return new RoleDescriptors(text, mentions).find(article.readable());
  }

  private static FoundMention mention(TaggedName name, String text, RoleReader reader) {
    Span span = name.span();
    String words = span.of(text);
    boolean person = name.type() == EntityType.PERSON;
    boolean acronym = name.type() == EntityType.ORGANIZATION && OrganizationName.isAcronym(words);
    List<Role> roles = person ? reader.roles(span) : List.of();
    Gender gender = person ? reader.gender(span) : Gender.UNKNOWN;
    MentionKind kind = acronym ? MentionKind.ACRONYM : MentionKind.NAME;
    return new FoundMention(span, words, name.type(), kind, roles, gender);
  }
}
