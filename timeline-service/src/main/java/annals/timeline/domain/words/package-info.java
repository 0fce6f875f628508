/** Words of English news as timelines weigh them: stems, function words, words of events. */
@NullMarked
package annals.timeline.domain.words;

import org.jspecify.annotations.NullMarked;
