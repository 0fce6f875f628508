/** The use cases: annotate an article, forget it, and read what is known. */
@NullMarked
package annals.entity.application;

import org.jspecify.annotations.NullMarked;
