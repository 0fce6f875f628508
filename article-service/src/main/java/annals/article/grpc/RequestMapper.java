package annals.article.grpc;

import annals.article.domain.ArticleAmendment;
import annals.article.domain.ArticleDraft;
import annals.article.domain.ArticleOrder;
import annals.article.domain.ArticlePosition;
import annals.article.domain.ArticleQuery;
import annals.article.domain.ArticleStatus;
import annals.article.domain.EdtfDate;
import annals.article.domain.RequestKey;
import annals.article.v1.CreateArticleRequest;
import annals.article.v1.ListArticlesRequest;
import annals.article.v1.UpdateArticleRequest;
import annals.platform.error.AnnalsException;
import annals.platform.error.Reason;
import annals.platform.paging.PageSize;
import annals.platform.paging.PageToken;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From requests on the wire to what the application takes. */
final class RequestMapper {
  private RequestMapper() {}

  /** The id; one that is none belongs to nothing. */
  static UUID id(String id, Reason notFound) {
    return parsed(id).orElseThrow(() -> AnnalsException.notFound(notFound, id));
  }

  /** The ids that are some; others belong to nothing and are left out. */
  static List<UUID> ids(List<String> ids) {
    if (ids.size() > PageSize.MAX) {
      throw AnnalsException.invalid("ids", "At most " + PageSize.MAX + " ids, please.");
    }
    return ids.stream().flatMap(id -> parsed(id).stream()).toList();
  }

  static RequestKey key(CreateArticleRequest request, String caller) {
    return new RequestKey(caller, request.getRequestId(), digest(request.getDraft().toByteArray()));
  }

  static ArticleDraft draft(annals.article.v1.ArticleDraft proto) {
    return new ArticleDraft(
        switch (proto.getBodyCase()) {
          case HTML -> new ArticleDraft.Body.Html(proto.getHtml());
          case TEXT, BODY_NOT_SET -> new ArticleDraft.Body.Text(proto.getText());
        },
        proto.getTitle(),
        proto.getUrl(),
        proto.getSource(),
        proto.getPublished(),
        proto.getLanguage(),
        proto.getAuthorsList(),
        proto.getSection());
  }

  static ArticleAmendment amendment(UpdateArticleRequest request) {
    return new ArticleAmendment(
        draft(request.getDraft()),
        Set.copyOf(request.getUpdateMaskList()),
        status(request.getStatus()));
  }

  static ArticleQuery query(ListArticlesRequest request, boolean hidden) {
    return new ArticleQuery(
        request.getQuery(),
        request.getSource(),
        request.getLanguage(),
        day("published_from", request.getPublishedFrom()).map(EdtfDate::earliest).orElse(null),
        day("published_to", request.getPublishedTo()).map(EdtfDate::latest).orElse(null),
        wanted(request.getIdsList()),
        request.getUndated(),
        order(request),
        hidden,
        position(request.getPageToken()),
        PageSize.of(request.getPageSize()) + 1);
  }

  static String token(ArticlePosition position) {
    return PageToken.after(Double.toString(position.key()), position.id().toString()).encode();
  }

  static String digest(byte[] request) {
    return HexFormat.of().formatHex(sha256().digest(request));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  /** Ids that are none must not turn a short list into all articles. */
  private static List<UUID> wanted(List<String> ids) {
    List<UUID> known = ids(ids);
    return ids.isEmpty() || !known.isEmpty() ? known : List.of(new UUID(0, 0));
  }

  private static Optional<UUID> parsed(String id) {
    try {
      UUID uuid = UUID.fromString(id);
      return uuid.toString().equalsIgnoreCase(id) ? Optional.of(uuid) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static @Nullable ArticlePosition position(String token) {
    if (token.isEmpty()) {
      return null;
    }
    List<String> keys = PageToken.decode(token, 2).keys();
    try {
      double key = Double.parseDouble(keys.getFirst());
      if (Double.isNaN(key)) {
        throw PageToken.malformed();
      }
      return new ArticlePosition(key, parsed(keys.getLast()).orElseThrow(PageToken::malformed));
    } catch (NumberFormatException malformed) {
      throw PageToken.malformed();
    }
  }

  private static Optional<EdtfDate> day(String field, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<EdtfDate> date = EdtfDate.parse(value);
    if (date.isEmpty()) {
      throw AnnalsException.invalid(field, "Not a date: use 2024-12-09, 2024-12 or 2024.");
    }
    return date;
  }

  private static ArticleOrder order(ListArticlesRequest request) {
    return switch (request.getOrder()) {
      case ARTICLE_ORDER_NEWEST -> ArticleOrder.NEWEST;
      case ARTICLE_ORDER_RELEVANCE -> ArticleOrder.RELEVANCE;
      case ARTICLE_ORDER_UNSPECIFIED -> ArticleOrder.FITTING;
      case UNRECOGNIZED -> throw AnnalsException.invalid("order", "There is no such order.");
    };
  }

  private static @Nullable ArticleStatus status(annals.article.v1.ArticleStatus status) {
    return switch (status) {
      case ARTICLE_STATUS_UNSPECIFIED -> null;
      case ARTICLE_STATUS_USABLE -> ArticleStatus.USABLE;
      case ARTICLE_STATUS_EMBARGOED -> ArticleStatus.EMBARGOED;
      case ARTICLE_STATUS_WITHHELD -> ArticleStatus.WITHHELD;
      case ARTICLE_STATUS_CANCELED -> ArticleStatus.CANCELED;
      case UNRECOGNIZED -> throw AnnalsException.invalid("status", "There is no such status.");
    };
  }
}
