package annals.article.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of paragraphs that were broken at a fixed column, as in mails and wire copy. Only
 * blocks of lines between blank lines are touched, and only if all lines but the last are about
 * equally long and none of them looks like an item of a list.
 */
final class HardWraps {
  private static final int SHORTEST = 50;
  private static final int LONGEST = 100;
  private static final int SPREAD = 22;

  private HardWraps() {}

  static String join(String text) {
    if (!text.contains("\n\n") && text.lines().limit(4).count() < 4) {
      return text;
    }
    List<String> blocks = new ArrayList<>();
    for (String block : text.split("\n\n", -1)) {
      blocks.add(isWrapped(block) ? block.replace('\n', ' ') : block);
    }
    return String.join("\n\n", blocks);
  }

  private static boolean isWrapped(String block) {
    List<String> lines = block.lines().toList();
    if (lines.size() < 2) {
      return false;
    }
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    int open = 0;
    for (String line : lines.subList(0, lines.size() - 1)) {
      shortest = Math.min(shortest, line.length());
      longest = Math.max(longest, line.length());
      if (!Lines.endsSentence(line)) {
        open++;
      }
    }
    String last = lines.getLast();
    return shortest >= SHORTEST
        && longest <= LONGEST
        && longest - shortest <= SPREAD
        && last.length() <= longest
        && open * 2 > lines.size() - 1
        && lines.stream().noneMatch(Lines::isListItem)
        && lines.stream().skip(1).anyMatch(HardWraps::continues);
  }

  /** A line that begins in lower case goes on with a sentence. */
  private static boolean continues(String line) {
    return !line.isEmpty() && Character.isLowerCase(line.charAt(0));
  }
}
