package annals.timeline.domain.events;

/** How sure the date of an event is. */
public enum DateCertainty {
  /** A source writes the date out, be it without its year. */
  STATED,
  /** Read from words such as "Monday", relative to publication or to another date. */
  RELATIVE,
  /** No source dates it; the day of publication stands in. */
  INFERRED,
  /** Sources give different days. */
  DISPUTED,
  /** An editor set it. */
  EDITED
}
