package annals.gateway.reconcile;

import annals.entity.v1.EntityName;
import annals.entity.v1.EntityType;
import annals.entity.v1.NamedEntity;
import annals.entity.v1.Role;
import annals.gateway.format.Html;
import annals.gateway.format.RoleTexts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small page about an entity, shown beside the cell of a table. Its style is its own. */
final class PreviewPage {
  private static final int NAMES = 6;
  private static final int ROLES = 4;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { margin: 0; padding: .75rem 1rem; background: Canvas; color: CanvasText; font: .875rem/1.45 system-ui, sans-serif; }
      h1 { margin: 0; font-size: 1.125rem; line-height: 1.25; }
      p { margin: .25rem 0 0; }
      .kind { opacity: .8; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem .75rem;
        margin: .75rem 0 0; }
      dt { font-weight: 600; }
      dd { grid-column: 2; margin: 0; overflow-wrap: anywhere; }
      """;

  private PreviewPage() {}

  /** The policy of the page: its own style and nothing else, framed by {@code ancestors} alone. */
  static String policy(String ancestors) {
    return ("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors %s")
        .formatted(hash(), ancestors);
  }

  static String of(NamedEntity entity) {
    boolean person = entity.getType() == EntityType.ENTITY_TYPE_PERSON;
    StringBuilder facts = new StringBuilder();
    fact(facts, "Also", joined(names(entity)));
    fact(facts, "Roles", roles(entity));
    fact(facts, person ? "Born" : "Founded", Stream.of(Html.escape(entity.getStartDate())));
    fact(facts, person ? "Died" : "Dissolved", Stream.of(Html.escape(entity.getEndDate())));
    fact(
        facts,
        "Countries",
        joined(
            entity.getCountriesList().stream().map(PropertyValues::countryName).map(Html::escape)));
    fact(facts, "Wikidata", Stream.of(Html.escape(entity.getExternalIdsOrDefault("wikidata", ""))));
    fact(
        facts,
        "In the news",
        Stream.of(
            String.format(
                Locale.ENGLISH,
                "%,d mentions in %,d articles",
                entity.getMentionCount(),
                entity.getArticleCount())));
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%1$s</title>
    <style>%2$s</style>
    </head>
    <body>
    <main>
    <h1><bdi>%1$s</bdi></h1>
    <p class="kind">%3$s</p>
    %4$s<dl>
    %5$s</dl>
    </main>
    </body>
    </html>
    """
        .formatted(
            Html.escape(entity.getName()),
            STYLE,
            kind(entity),
            entity.getDescription().isEmpty()
                ? ""
                : "<p>" + isolated(entity.getDescription()) + "</p>\n",
            facts);
  }

  private static String kind(NamedEntity entity) {
    return ReconcileType.of(entity).stream()
        .map(ReconcileType.Json::name)
        .collect(Collectors.joining());
  }

  private static Stream<String> names(NamedEntity entity) {
    return entity.getNamesList().stream()
        .map(EntityName::getText)
        .filter(name -> !name.equals(entity.getName()))
        .distinct()
        .limit(NAMES)
        .map(PreviewPage::isolated);
  }

  private static Stream<String> roles(NamedEntity entity) {
    return entity.getRolesList().stream()
        .map(PreviewPage::role)
        .distinct()
        .limit(ROLES)
        .map(PreviewPage::isolated);
  }

  private static String role(Role role) {
    return role.getFrom().isEmpty() && role.getTo().isEmpty()
        ? RoleTexts.of(role)
        : "%s (%s to %s)"
            .formatted(
                RoleTexts.of(role),
                role.getFrom().isEmpty() ? "…" : role.getFrom(),
                role.getTo().isEmpty() ? "…" : role.getTo());
  }

  private static Stream<String> joined(Stream<String> texts) {
    return Stream.of(texts.collect(Collectors.joining(", ")));
  }

  /** A text that may be written in another direction than the page. */
  private static String isolated(String text) {
    return "<bdi>" + Html.escape(text) + "</bdi>";
  }

  /** A term with lines of HTML; nothing when there are none. */
  private static void fact(StringBuilder facts, String term, Stream<String> lines) {
    List<String> shown = lines.filter(text -> !text.isEmpty()).toList();
    if (!shown.isEmpty()) {
      facts.append("<dt>").append(term).append("</dt>\n");
      shown.forEach(text -> facts.append("<dd>").append(text).append("</dd>\n"));
    }
  }

  private static String hash() {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
