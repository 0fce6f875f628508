/** What every route shares: problem+json, paging, entity tags, body limits, JSON settings. */
@NullMarked
package annals.gateway.http;

import org.jspecify.annotations.NullMarked;
