/** People, organisations and where they are mentioned over REST. */
@NullMarked
package annals.gateway.entity;

import org.jspecify.annotations.NullMarked;
