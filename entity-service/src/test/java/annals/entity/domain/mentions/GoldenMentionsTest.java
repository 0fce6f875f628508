package annals.entity.domain.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import annals.entity.corenlp.CoreNlpMentionFinder;
import annals.entity.domain.ArticleText;
import annals.entity.domain.EntityType;
import annals.entity.domain.MentionKind;
import annals.entity.domain.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marked texts, read with the real tagger. Each line of a file beside this class is an article,
 * with {@code |} between its lines: its people are marked {@code [P:]}, its organisations {@code
 * [O:]}, its offices {@code [R:]}; whatever is not marked must not be found. Places are left open.
 */
class GoldenMentionsTest {
  private static final Pattern MARK = Pattern.compile("\\[([POR]):([^\\]]+)]");
  private static final MentionReader READER = new MentionReader(new CoreNlpMentionFinder());

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatIsMarkedAndNothingElse(String marked) {
    // Given
    String lines = marked.replace('|', '\n');
    String text = MARK.matcher(lines).replaceAll("$2");

    // When
    List<FoundMention> found =
        READER.read(new ArticleText(new UUID(0, 1), 1, text, List.of(new Span(0, text.length()))));

    // Then
    assertThat(found.stream().filter(m -> m.type() != EntityType.PLACE).map(m -> show(m)).toList())
        .containsExactlyElementsOf(wanted(lines));
  }

  static Stream<String> cases() {
    return Stream.of(
            "titles",
            "whole-names",
            "possessives",
            "press",
            "consistency",
            "headlines",
            "furniture",
            "metonyms",
            "roles",
            "ordinary",
            "sport")
        .flatMap(GoldenMentionsTest::lines)
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static List<String> wanted(String lines) {
    List<String> wanted = new ArrayList<>();
    Matcher mark = MARK.matcher(lines);
    int cut = 0;
    while (mark.find()) {
      int start = mark.start() - cut;
      wanted.add(mark.group(1) + " " + mark.group(2) + " at " + start);
      cut += mark.group().length() - mark.group(2).length();
    }
    return wanted;
  }

  private static String show(FoundMention mention) {
    String letter =
        mention.kind() == MentionKind.ROLE ? "R" : mention.type() == EntityType.PERSON ? "P" : "O";
    return letter + " " + mention.text() + " at " + mention.span().start();
  }

  private static Stream<String> lines(String file) {
    try (InputStream in =
        GoldenMentionsTest.class.getResourceAsStream("/annals/entity/mentions/" + file + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("No file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
