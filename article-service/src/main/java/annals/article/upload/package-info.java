/** File formats of uploads: zip archives with manifests, NDJSON, single files. */
@NullMarked
package annals.article.upload;

import org.jspecify.annotations.NullMarked;
