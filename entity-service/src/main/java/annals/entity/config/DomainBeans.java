package annals.entity.config;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.mentions.MentionFinder;
import annals.entity.domain.mentions.MentionReader;
import annals.entity.domain.resolution.ArticleReader;
import annals.platform.id.IdGenerator;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

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

  /** Makes mentions of what the tagger finds. */
  @Produces
  @Singleton
  MentionReader mentionReader(MentionFinder finder) {
    return new MentionReader(finder);
  }

  /** Reads articles on top of the tagger. */
  @Produces
  @Singleton
  ArticleReader articleReader(MentionReader mentions) {
    return new ArticleReader(mentions);
  }

  /** Makes ids. */
  @Produces
  @Singleton
  IdGenerator ids() {
    return IdGenerator.uuidV7();
  }

  /** Tells the time as exactly as the database keeps it, so that both say the same. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
  }
}
