package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Grammar;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.resolution.Publication;
import annals.timeline.domain.dating.resolution.Resolver;
import annals.timeline.domain.dating.resolution.Value;
import annals.timeline.domain.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of English news and counts out their values.
 *
 * <p>One pass over the tokens; the same text and publication date always give the same answer,
 * nothing is kept between calls, and an instance may be used by many threads. Spans and values
 * follow TIMEX3 as annotated in TimeBank (Pustejovsky et al. 2003); the EDTF value is left out
 * wherever a day would be a guess.
 */
public final class TemporalTagger {

  private final Grammar grammar = new Grammar();

  /** The expressions in text order; their spans lie in the sentences and do not overlap. */
  public List<TemporalExpression> tag(DatedText text) {
    Resolver resolver = new Resolver(Publication.of(text.published()));
    SpeakingTimes speaking = new SpeakingTimes();
    CountedDays countedDays = new CountedDays();
    EventOffsets offsets = new EventOffsets();
    NarrativeDays narrative = new NarrativeDays(text.published());
    List<TemporalExpression> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Line line = Line.of(sentence);
      boolean[] quoted = speaking.quoted(line, sentence.paragraph());
      List<Match> matches = RangeLinks.completed(line, grammar.find(line));
      if (matches.isEmpty()) {
        narrative.read(sentence, line, quoted, List.of(), List.of());
        continue;
      }
      int attribution = speaking.attribution(line, matches, quoted);
      Value said = attribution < 0 ? null : resolver.resolve(line, matches.get(attribution));
      speaking.heard(said == null ? null : said.edtf());
      List<Match> kept = new ArrayList<>(matches.size());
      List<TemporalExpression> expressions = new ArrayList<>(matches.size());
      for (int i = 0; i < matches.size(); i++) {
        Match match = matches.get(i);
        EdtfDate spoken = quoted[match.from()] ? speaking.said() : null;
        Value value =
            i == attribution ? said : value(resolver, line, match, text.speeches(), spoken);
        if (value != null) {
          kept.add(match);
          expressions.add(Surroundings.expression(line, match, value));
        }
      }
      LocalDate day = attribution < 0 ? null : speaking.day();
      if (day != null) {
        resolver.countFrom(day);
      }
      RangeLinks.join(line, kept, expressions);
      SameDays.read(line, kept, expressions, found);
      narrative.read(sentence, line, quoted, kept, expressions);
      countedDays.read(line, kept, expressions, found.size());
      offsets.read(line, kept, expressions, found.size());
      found.addAll(expressions);
    }
    countedDays.complete(found, text.published());
    offsets.complete(found);
    return List.copyOf(found);
  }

  private static @Nullable Value value(
      Resolver resolver, Line line, Match match, List<Speech> speeches, @Nullable EdtfDate spoken) {
    for (Speech speech : speeches) {
      if (speech.holds(line.start(match.from()))) {
        return resolver.resolve(line, match, Publication.of(speech.said()));
      }
    }
    return spoken == null
        ? resolver.resolve(line, match)
        : resolver.resolve(line, match, Publication.of(spoken));
  }
}
