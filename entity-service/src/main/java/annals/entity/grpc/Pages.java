package annals.entity.grpc;

import annals.entity.application.AnnotationStore.Place;
import annals.entity.application.EntityStore.Search;
import annals.entity.domain.EntityType;
import annals.entity.domain.NamedEntity;
import annals.entity.domain.names.Fold;
import annals.platform.error.AnnalsException;
import annals.platform.paging.PageToken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where pages begin and end. */
final class Pages {
  private Pages() {}

  static Search search(String query, @Nullable EntityType type, String token) {
    List<String> words = Fold.words(query).stream().map(Fold::romanised).toList();
    if (token.isEmpty()) {
      return new Search(words, type, 0, null);
    }
    List<String> keys = PageToken.decode(token, 2).keys();
    return new Search(words, type, number(keys.get(0)), id(keys.get(1)));
  }

  static String after(NamedEntity entity) {
    return PageToken.after(Long.toString(entity.mentionCount()), entity.id().toString()).encode();
  }

  static int ordinal(String token) {
    return token.isEmpty() ? -1 : (int) number(PageToken.decode(token, 1).keys().getFirst());
  }

  static String after(int ordinal) {
    return PageToken.after(Integer.toString(ordinal)).encode();
  }

  static Place place(String token) {
    if (token.isEmpty()) {
      return Place.START;
    }
    List<String> keys = PageToken.decode(token, 3).keys();
    return new Place(keys.get(0), id(keys.get(1)), (int) number(keys.get(2)));
  }

  static String after(Place place) {
    return PageToken.after(
            place.published(), place.articleId().toString(), Integer.toString(place.ordinal()))
        .encode();
  }

  /** The id after which a list by falling ids goes on; null: from the start. */
  static @Nullable UUID idBefore(String token) {
    return token.isEmpty() ? null : id(PageToken.decode(token, 1).keys().getFirst());
  }

  static String after(UUID id) {
    return PageToken.after(id.toString()).encode();
  }

  static Instant instant(String field, String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException e) {
      throw AnnalsException.invalid(field, "Must be an RFC 3339 instant, as 2025-02-18T09:00:00Z.");
    }
  }

  private static long number(String key) {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw PageToken.malformed();
    }
  }

  private static UUID id(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      throw PageToken.malformed();
    }
  }
}
