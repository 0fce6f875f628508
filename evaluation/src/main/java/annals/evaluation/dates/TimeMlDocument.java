package annals.evaluation.dates;

import java.util.List;

/**
 * A document of TimeML.
 *
 * @param id its DOCID
 * @param created value of its document creation time, empty if it has none
 * @param text the characters of its TEXT element without the markup
 * @param expressions the temporal expressions of the text in order, none of them empty
 */
record TimeMlDocument(String id, String created, String text, List<Timex> expressions) {

  TimeMlDocument {
    expressions = List.copyOf(expressions);
  }

  TimeMlDocument with(List<Timex> answers) {
    return new TimeMlDocument(id, created, text, answers);
  }
}
