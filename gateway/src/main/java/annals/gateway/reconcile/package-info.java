/**
 * The W3C Reconciliation Service API 0.2, for OpenRefine and its kin, on the matching of entities.
 */
@NullMarked
package annals.gateway.reconcile;

import org.jspecify.annotations.NullMarked;
