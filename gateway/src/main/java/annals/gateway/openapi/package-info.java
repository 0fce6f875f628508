/** The description of the API at /openapi: what annotations of single routes do not say. */
@NullMarked
package annals.gateway.openapi;

import org.jspecify.annotations.NullMarked;
