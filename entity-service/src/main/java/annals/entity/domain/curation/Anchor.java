package annals.entity.domain.curation;

import annals.entity.domain.EntityType;
import annals.entity.domain.names.NameForm;
import java.util.UUID;

/**
 * What an id or a judgement holds on to. Entities come and go with what articles say; their anchors
 * stay, so that a judgement means the same over later articles and its withdrawal restores what was
 * there before.
 */
public sealed interface Anchor extends Comparable<Anchor> {
  /** The anchor as one string; {@link #parse} reads it. */
  String key();

  /** Whoever bears this name in articles. */
  record Name(NameForm form) implements Anchor {
    @Override
    public String key() {
      return "n:" + form.type() + ":" + form.form();
    }
  }

  /** An entity that was brought in from outside or made by an editor. */
  record Curated(UUID entityId) implements Anchor {
    @Override
    public String key() {
      return "e:" + entityId;
    }
  }

  /** A single mention that an editor has judged. */
  record Mention(UUID pin) implements Anchor {
    @Override
    public String key() {
      return "m:" + pin;
    }
  }

  @Override
  default int compareTo(Anchor other) {
    return key().compareTo(other.key());
  }

  /** The anchor that {@link #key} wrote. */
  static Anchor parse(String key) {
    String rest = key.substring(2);
    return switch (key.charAt(0)) {
      case 'n' -> {
        int colon = rest.indexOf(':');
        EntityType type = EntityType.valueOf(rest.substring(0, colon));
        yield new Name(new NameForm(type, rest.substring(colon + 1)));
      }
      case 'e' -> new Curated(UUID.fromString(rest));
      case 'm' -> new Mention(UUID.fromString(rest));
      default -> throw new IllegalArgumentException("Not an anchor: " + key);
    };
  }
}
