package annals.entity.grpc;

import annals.entity.domain.EntityName;
import annals.entity.domain.EntityStatus;
import annals.entity.domain.EntityType;
import annals.entity.domain.HeldRole;
import annals.entity.domain.NameKind;
import annals.entity.domain.Profile;
import annals.entity.domain.Role;
import annals.entity.domain.curation.EntityDraft;
import annals.entity.domain.curation.EntityDraft.Field;
import annals.entity.domain.registry.Scripts;
import annals.entity.wire.EntityMapper;
import annals.platform.error.AnnalsException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what editors want entities to be; refuses what cannot be, with the field at fault. */
final class DraftMapper {
  private static final int LONGEST_TEXT = 500;
  private static final int MOST_NAMES = 500;
  private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}");
  private static final Pattern EDTF = Pattern.compile("-?\\d{4}(-\\d\\d(-\\d\\d)?)?[~?%]?");

  private DraftMapper() {}

  /** A draft for a new entity: everything that it says, and it must say type and name. */
  static EntityDraft created(annals.entity.v1.EntityDraft draft) {
    Set<Field> fields = EnumSet.allOf(Field.class);
    if (draft.getStatus() == annals.entity.v1.EntityStatus.ENTITY_STATUS_UNSPECIFIED) {
      fields.remove(Field.STATUS);
    }
    return draft(draft, fields);
  }

  /** A draft of some fields. */
  static EntityDraft updated(annals.entity.v1.EntityDraft draft, List<String> names) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (String name : names) {
      fields.add(field(name));
    }
    if (fields.isEmpty()) {
      throw AnnalsException.invalid("fields", "Name at least one field to change.");
    }
    return draft(draft, fields);
  }

  private static Field field(String name) {
    try {
      return Field.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw AnnalsException.invalid("fields", "There is no field " + name + ".");
    }
  }

  private static EntityDraft draft(annals.entity.v1.EntityDraft draft, Set<Field> fields) {
    EntityType type = EntityMapper.type(draft.getType());
    if (fields.contains(Field.TYPE) && (type == null || type == EntityType.PLACE)) {
      throw AnnalsException.invalid("draft.type", "Must be PERSON or ORGANIZATION.");
    }
    String name = text("draft.name", draft.getName());
    if (fields.contains(Field.NAME) && name.isBlank()) {
      throw AnnalsException.invalid("draft.name", "An entity has a name.");
    }
    Profile profile =
        new Profile(
            type == null || type == EntityType.PLACE ? EntityType.PERSON : type,
            name.isBlank() ? "?" : name,
            names(draft.getNamesList()),
            roles(draft.getRolesList()),
            externalIds(draft.getExternalIdsMap()),
            text("draft.description", draft.getDescription()),
            countries(draft.getCountriesList()),
            date("draft.start_date", draft.getStartDate()),
            date("draft.end_date", draft.getEndDate()));
    return new EntityDraft(profile, status(draft, fields), draft.getLocked(), fields);
  }

  private static EntityStatus status(annals.entity.v1.EntityDraft draft, Set<Field> fields) {
    return switch (draft.getStatus()) {
      case ENTITY_STATUS_PROPOSED -> EntityStatus.PROPOSED;
      case ENTITY_STATUS_CONFIRMED -> EntityStatus.CONFIRMED;
      case ENTITY_STATUS_UNSPECIFIED, UNRECOGNIZED -> {
        if (fields.contains(Field.STATUS)) {
          throw AnnalsException.invalid("draft.status", "Must be PROPOSED or CONFIRMED.");
        }
        yield EntityStatus.PROPOSED;
      }
    };
  }

  private static List<EntityName> names(List<annals.entity.v1.EntityName> given) {
    if (given.size() > MOST_NAMES) {
      throw AnnalsException.invalid("draft.names", "At most " + MOST_NAMES + " names.");
    }
    List<EntityName> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      annals.entity.v1.EntityName name = given.get(i);
      String at = "draft.names[" + i + "]";
      String text = text(at + ".text", name.getText());
      if (text.isBlank() || !seen.add(text)) {
        throw AnnalsException.invalid(at + ".text", "A name has letters and is given once.");
      }
      names.add(
          new EntityName(
              text,
              kind(name.getKind()),
              name.getScript().isEmpty() ? Scripts.of(text) : name.getScript(),
              name.getLanguage(),
              date(at + ".valid_from", name.getValidFrom()),
              date(at + ".valid_to", name.getValidTo()),
              0));
    }
    return names;
  }

  private static NameKind kind(annals.entity.v1.NameKind kind) {
    return switch (kind) {
      case NAME_KIND_CANONICAL -> NameKind.CANONICAL;
      case NAME_KIND_ACRONYM -> NameKind.ACRONYM;
      case NAME_KIND_FORMER -> NameKind.FORMER;
      case NAME_KIND_ALIAS, NAME_KIND_UNSPECIFIED, UNRECOGNIZED -> NameKind.ALIAS;
    };
  }

  private static List<HeldRole> roles(List<annals.entity.v1.Role> given) {
    List<HeldRole> roles = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      annals.entity.v1.Role role = given.get(i);
      String at = "draft.roles[" + i + "]";
      String title = text(at + ".title", role.getTitle());
      if (title.isBlank()) {
        throw AnnalsException.invalid(at + ".title", "A role has a title.");
      }
      String organization = text(at + ".organization", role.getOrganization());
      roles.add(
          new HeldRole(
              new Role(title, organization),
              0,
              date(at + ".from", role.getFrom()),
              date(at + ".to", role.getTo())));
    }
    return roles;
  }

  private static Map<String, String> externalIds(Map<String, String> given) {
    given.forEach(
        (scheme, id) -> {
          if (scheme.isBlank() || id.isBlank() || id.length() > LONGEST_TEXT) {
            throw AnnalsException.invalid(
                "draft.external_ids", "Give a scheme and an id, as wikidata and Q42.");
          }
        });
    return given;
  }

  private static Set<String> countries(List<String> given) {
    for (String country : given) {
      if (!COUNTRY.matcher(country).matches()) {
        throw AnnalsException.invalid(
            "draft.countries", "Two small letters of ISO 3166-1 each, as ua.");
      }
    }
    return Set.copyOf(given);
  }

  private static String date(String field, String value) {
    if (!value.isEmpty() && !EDTF.matcher(value).matches()) {
      throw AnnalsException.invalid(field, "Must be an EDTF year, month or day, as 2022-02-24.");
    }
    return value;
  }

  private static String text(String field, String value) {
    if (value.length() > LONGEST_TEXT || value.indexOf('\0') >= 0) {
      throw AnnalsException.invalid(
          field, "At most " + LONGEST_TEXT + " characters, without U+0000.");
    }
    return value.strip();
  }
}
