/**
 * The CRF tagger of Stanford CoreNLP behind the port MentionFinder. This package makes the
 * distribution GPLv3.
 */
@NullMarked
package annals.entity.corenlp;

import org.jspecify.annotations.NullMarked;
