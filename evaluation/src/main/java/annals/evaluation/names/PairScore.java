package annals.evaluation.names;

import java.util.List;

/** Precision, recall and F1 of the answer "one and the same"; shares from 0 to 1. */
record PairScore(int right, int answered, int labelled, int n) {

  static PairScore of(List<PairAnswer> answers) {
    int right = 0;
    int answered = 0;
    int labelled = 0;
    for (PairAnswer answer : answers) {
      answered += answer.match() ? 1 : 0;
      labelled += answer.pair().match() ? 1 : 0;
      right += answer.match() && answer.pair().match() ? 1 : 0;
    }
    return new PairScore(right, answered, labelled, answers.size());
  }

  double precision() {
    return answered == 0 ? 0 : (double) right / answered;
  }

  double recall() {
    return labelled == 0 ? 0 : (double) right / labelled;
  }

  double f1() {
    return answered + labelled == 0 ? 0 : 2.0 * right / (answered + labelled);
  }
}
