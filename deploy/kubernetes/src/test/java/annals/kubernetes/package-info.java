/** The Kubernetes manifests, rendered and checked. */
@NullMarked
package annals.kubernetes;

import org.jspecify.annotations.NullMarked;
