package annals.evaluation.bench;

import annals.entity.domain.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What happens to names on their way into a query: one change each, one in four has a second. */
enum Perturbation {
  /** A letter inserted, left out, replaced or swapped with the next. */
  TYPO {
    @Override
    List<String> apply(List<String> words, EntityType type, Random random) {
      int at = longEnough(words, random);
      return at < 0 ? words : with(words, at, typo(words.get(at), random));
    }
  },
  /** Another way to write a sound, as romanisations differ. */
  SPELLING {
    @Override
    List<String> apply(List<String> words, EntityType type, Random random) {
      List<String> spelt = new ArrayList<>();
      for (String word : words) {
        spelt.add(respelt(word, random));
      }
      return spelt;
    }
  },
  /** A middle name left out, or one put in. */
  MIDDLE {
    @Override
    List<String> apply(List<String> words, EntityType type, Random random) {
      List<String> changed = new ArrayList<>(words);
      if (type != EntityType.PERSON) {
        changed.removeLast();
      } else if (words.size() > 2) {
        changed.remove(1);
      } else {
        changed.add(1, MIDDLES[random.nextInt(MIDDLES.length)]);
      }
      return changed.size() > 1 || type != EntityType.PERSON ? changed : words;
    }
  },
  /** The first name as an initial; of organisations another spelling of the legal form. */
  INITIAL {
    @Override
    List<String> apply(List<String> words, EntityType type, Random random) {
      return type == EntityType.PERSON
          ? with(words, 0, words.getFirst().charAt(0) + ".")
          : with(words, words.size() - 1, legal(words.getLast()));
    }
  },
  /** The family name in front, with a comma or without. */
  ORDER {
    @Override
    List<String> apply(List<String> words, EntityType type, Random random) {
      if (type != EntityType.PERSON) {
        return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
      }
      List<String> turned = new ArrayList<>();
      turned.add(words.getLast() + (random.nextBoolean() ? "," : ""));
      turned.addAll(words.subList(0, words.size() - 1));
      return turned;
    }
  },
  /** Two words written as one. */
  GLUED {
    @Override
    List<String> apply(List<String> words, EntityType type, Random random) {
      List<String> glued = new ArrayList<>(words);
      glued.set(0, glued.get(0) + glued.remove(1));
      return glued;
    }
  };

  private static final String[] MIDDLES =
      "Maria Jose Alexander Ahmed Ivanovich Louise J. Ann Karim Peter".split(" ", -1);

  /** Pairs of spellings that stand for one sound. */
  private static final String[] SOUNDS = {
    "kh/h", "zh/j", "sh/sch", "ch/tch", "y/i", "w/v", "ou/u", "ei/ey", "k/c", "ia/iya", "ck/k"
  };

  abstract List<String> apply(List<String> words, EntityType type, Random random);

  /** A query for the name. */
  static String query(GeneratedName name, Random random) {
    Perturbation[] all = values();
    List<String> words = Arrays.asList(name.text().split(" ", -1));
    words = all[random.nextInt(all.length)].apply(words, name.type(), random);
    if (random.nextInt(4) == 0) {
      words = (random.nextBoolean() ? TYPO : SPELLING).apply(words, name.type(), random);
    }
    return String.join(" ", words);
  }

  private static List<String> with(List<String> words, int at, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(at, word);
    return changed;
  }

  private static int longEnough(List<String> words, Random random) {
    int start = random.nextInt(words.size());
    for (int i = 0; i < words.size(); i++) {
      int at = (start + i) % words.size();
      if (words.get(at).length() > 4) {
        return at;
      }
    }
    return -1;
  }

  private static String typo(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static String respelt(String word, Random random) {
    String spelt = word;
    for (String sounds : SOUNDS) {
      String[] pair = sounds.split("/", -1);
      if (spelt.contains(pair[0]) && random.nextInt(2) == 0) {
        return spelt.replaceFirst(pair[0], pair[1]);
      }
    }
    return spelt;
  }

  private static String legal(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "ltd" -> "Limited";
      case "inc" -> "Incorporated";
      case "corp" -> "Corporation";
      case "ag" -> "Aktiengesellschaft";
      case "llc" -> "L.L.C.";
      case "sa" -> "S.A.";
      case "jsc" -> "Joint Stock Company";
      default -> form;
    };
  }
}
