package annals.timeline.grpc;

import annals.platform.paging.PageToken;
import annals.timeline.application.saved.ChangeDesk.Cursor;
import annals.timeline.application.saved.TimelinePlace;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Page tokens of saved timelines, their entries, versions and changes. */
final class SavedTokens {

  private SavedTokens() {}

  static String timeline(TimelinePlace place) {
    return PageToken.after(place.updatedAt().toString(), place.id().toString()).encode();
  }

  static @Nullable TimelinePlace timeline(String token) {
    if (token.isEmpty()) {
      return null;
    }
    List<String> keys = PageToken.decode(token, 2).keys();
    try {
      return new TimelinePlace(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw PageToken.malformed();
    }
  }

  /**
   * Where a page of entries begins.
   *
   * @param version the version that is listed, so that pages fit together while it moves on
   * @param offset entries before it
   */
  record EntryPlace(long version, int offset) {}

  static String entry(EntryPlace place) {
    return PageToken.after(Long.toString(place.version()), Integer.toString(place.offset()))
        .encode();
  }

  static EntryPlace entry(String token, long version) {
    if (token.isEmpty()) {
      return new EntryPlace(version, 0);
    }
    long[] numbers = numbers(token, 2);
    return new EntryPlace(numbers[0], (int) Math.min(numbers[1], Integer.MAX_VALUE));
  }

  static String version(long version) {
    return PageToken.after(Long.toString(version)).encode();
  }

  static long version(String token) {
    return token.isEmpty() ? Long.MAX_VALUE : numbers(token, 1)[0];
  }

  static String cursor(Cursor cursor) {
    return PageToken.after(Long.toString(cursor.version()), Integer.toString(cursor.further()))
        .encode();
  }

  static Cursor cursor(String token) {
    long[] numbers = numbers(token, 2);
    return new Cursor(numbers[0], (int) Math.min(numbers[1], Integer.MAX_VALUE));
  }

  private static long[] numbers(String token, int count) {
    try {
      long[] numbers =
          PageToken.decode(token, count).keys().stream().mapToLong(Long::parseLong).toArray();
      for (long number : numbers) {
        if (number < 0) {
          throw PageToken.malformed();
        }
      }
      return numbers;
    } catch (NumberFormatException e) {
      throw PageToken.malformed();
    }
  }
}
