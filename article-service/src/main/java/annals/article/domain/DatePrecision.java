package annals.article.domain;

/** How exact a date is. */
public enum DatePrecision {
  YEAR,
  MONTH,
  DAY,
  TIME
}
