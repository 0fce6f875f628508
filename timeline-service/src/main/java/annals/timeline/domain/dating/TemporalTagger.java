package annals.timeline.domain.dating;

import annals.timeline.domain.dating.grammar.Grammar;
import annals.timeline.domain.dating.grammar.Line;
import annals.timeline.domain.dating.grammar.Match;
import annals.timeline.domain.dating.resolution.Publication;
import annals.timeline.domain.dating.resolution.Resolver;
import annals.timeline.domain.dating.resolution.Value;
import annals.timeline.domain.text.Sentence;
import java.util.ArrayList;
import java.util.List;

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
    List<TemporalExpression> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      Line line = Line.of(sentence);
      List<Match> matches = RangeLinks.completed(line, grammar.find(line));
      List<Match> kept = new ArrayList<>(matches.size());
      List<TemporalExpression> expressions = new ArrayList<>(matches.size());
      for (Match match : matches) {
        Value value = resolver.resolve(line, match);
        if (value != null) {
          kept.add(match);
          expressions.add(Surroundings.expression(line, match, value));
        }
      }
      RangeLinks.join(line, kept, expressions);
      found.addAll(expressions);
    }
    return List.copyOf(found);
  }
}
