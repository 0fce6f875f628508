package annals.entity.config;

import annals.entity.domain.matching.CandidateIndex;
import annals.entity.domain.matching.NameMatcher;
import annals.entity.domain.matching.NameSearch;
import annals.entity.domain.matching.Romanizer;
import annals.entity.domain.matching.SearchKeys;
import annals.entity.icu.IcuRomanizer;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The matching of names, with ICU for scripts and PostgreSQL for candidates. */
@Singleton
class MatchingBeans {
  @Produces
  @Singleton
  Romanizer romanizer() {
    return new IcuRomanizer();
  }

  @Produces
  @Singleton
  SearchKeys searchKeys(Romanizer romanizer) {
    return new SearchKeys(romanizer);
  }

  @Produces
  @Singleton
  NameMatcher nameMatcher(Romanizer romanizer) {
    return new NameMatcher(romanizer);
  }

  @Produces
  @Singleton
  NameSearch nameSearch(NameMatcher matcher, CandidateIndex index) {
    return new NameSearch(matcher, index);
  }
}
