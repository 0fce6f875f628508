/** Language detection by Apache OpenNLP. */
@NullMarked
package annals.article.opennlp;

import org.jspecify.annotations.NullMarked;
