package annals.entity.grpc;

import annals.entity.application.MentionPeriods;
import annals.entity.application.MentionPeriods.Interval;
import annals.entity.v1.CountInterval;
import annals.entity.v1.CountMentionsResponse;
import annals.entity.v1.MentionCount;
import annals.platform.error.AnnalsException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Mentions over time: what is asked, and the counts as messages. */
final class CountMapper {
  private CountMapper() {}

  static Interval interval(CountInterval interval) {
    return switch (interval) {
      case COUNT_INTERVAL_DAY -> Interval.DAY;
      case COUNT_INTERVAL_WEEK -> Interval.WEEK;
      case COUNT_INTERVAL_UNSPECIFIED, COUNT_INTERVAL_MONTH -> Interval.MONTH;
      case UNRECOGNIZED -> throw AnnalsException.invalid("interval", "There is no such interval.");
    };
  }

  /** The day in a field of the request, or null when it is empty. */
  static @Nullable LocalDate day(String field, String edtf) {
    if (edtf.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(edtf);
    } catch (DateTimeException e) {
      throw AnnalsException.invalid(field, "A day is like 2024-02-29.");
    }
  }

  static CountMentionsResponse toProto(MentionPeriods counts) {
    return CountMentionsResponse.newBuilder()
        .addAllCounts(counts.periods().stream().map(CountMapper::count).toList())
        .setUndated(counts.undated())
        .build();
  }

  private static MentionCount count(MentionPeriods.Period period) {
    return MentionCount.newBuilder()
        .setPeriod(period.start())
        .setMentionCount(period.mentions())
        .setArticleCount(period.articles())
        .build();
  }
}
