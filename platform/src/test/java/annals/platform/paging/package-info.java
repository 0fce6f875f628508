@NullMarked
package annals.platform.paging;

import org.jspecify.annotations.NullMarked;
