/** Keyset paging: opaque page tokens and page sizes. */
@NullMarked
package annals.platform.paging;

import org.jspecify.annotations.NullMarked;
