/** Renders overlays with the part of kustomize that our manifests use, and refuses the rest. */
@NullMarked
package annals.kubernetes.kustomize;

import org.jspecify.annotations.NullMarked;
