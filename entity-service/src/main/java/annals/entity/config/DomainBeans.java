package annals.entity.config;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.matching.CandidateIndex;
import annals.entity.domain.matching.NameMatcher;
import annals.entity.domain.matching.NameSearch;
import annals.entity.domain.matching.Romanizer;
import annals.entity.domain.matching.SearchKeys;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import annals.entity.icu.IcuRomanizer;
import annals.platform.id.IdGenerator;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The domain's objects as beans. */
@Singleton
class DomainBeans {
  /** The tagger; it loads its model at start-up, before the service is ready. */
  @Produces
  @Singleton
  @Startup
  MentionFinder mentionFinder() {
    return new CoreNlpMentionFinder();
  }

  /** Reads articles on top of the tagger. */
  @Produces
  @Singleton
  ArticleReader articleReader(MentionFinder finder) {
    return new ArticleReader(new MentionReader(finder));
  }

  /** Writes names of any script in Latin letters. */
  @Produces
  @Singleton
  Romanizer romanizer() {
    return new IcuRomanizer();
  }

  /** The keys under which names are found. */
  @Produces
  @Singleton
  SearchKeys searchKeys(Romanizer romanizer) {
    return new SearchKeys(romanizer);
  }

  /** Finds entities by names like theirs. */
  @Produces
  @Singleton
  NameSearch nameSearch(Romanizer romanizer, CandidateIndex index) {
    return new NameSearch(new NameMatcher(romanizer), index);
  }

  /** Makes ids. */
  @Produces
  @Singleton
  IdGenerator ids() {
    return IdGenerator.uuidV7();
  }

  /** Tells the time. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }
}
