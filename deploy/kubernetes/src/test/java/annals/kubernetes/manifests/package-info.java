/** Rendered manifests and what they select and reach. */
@NullMarked
package annals.kubernetes.manifests;

import org.jspecify.annotations.NullMarked;
