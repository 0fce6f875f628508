/** The command import: hands articles in through the public API and tells what became of each. */
@NullMarked
package annals.local.imports;

import org.jspecify.annotations.NullMarked;
