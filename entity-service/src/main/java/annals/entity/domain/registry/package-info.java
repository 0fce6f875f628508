/** What the registry keeps of an entity, and how that becomes what people see. Plain Java. */
@NullMarked
package annals.entity.domain.registry;

import org.jspecify.annotations.NullMarked;
