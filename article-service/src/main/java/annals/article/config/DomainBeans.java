package annals.article.config;

import annals.article.domain.ContentReader;
import annals.article.domain.language.FunctionWords;
import annals.article.domain.language.LanguageDetector;
import annals.article.domain.page.PageReader;
import annals.platform.id.IdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Makes beans of what the domain and the platform leave plain. */
@ApplicationScoped
class DomainBeans {
  @Produces
  @Singleton
  ContentReader contentReader(PageReader pages, LanguageDetector languages) {
    return new ContentReader(pages, languages);
  }

  @Produces
  @Singleton
  LanguageDetector languageDetector() {
    return new FunctionWords();
  }

  @Produces
  @Singleton
  IdGenerator idGenerator() {
    return IdGenerator.uuidV7();
  }

  @Produces
  @Singleton
  Clock clock() {
    // PostgreSQL keeps microseconds.
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
  }
}
