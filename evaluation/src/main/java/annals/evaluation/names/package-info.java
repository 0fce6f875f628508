/** Whether pairs of names are taken for one, against labelled pairs; and how that is learned. */
@NullMarked
package annals.evaluation.names;

import org.jspecify.annotations.NullMarked;
