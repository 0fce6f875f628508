/**
 * What people say about entities: judgements that bind the resolver, and edits over what articles
 * and sources say. Plain Java.
 */
@NullMarked
package annals.entity.domain.curation;

import org.jspecify.annotations.NullMarked;
