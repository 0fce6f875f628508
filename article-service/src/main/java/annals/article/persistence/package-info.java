/** Articles and imports in PostgreSQL. Flyway owns the schema, Hibernate maps it. */
@NullMarked
package annals.article.persistence;

import org.jspecify.annotations.NullMarked;
