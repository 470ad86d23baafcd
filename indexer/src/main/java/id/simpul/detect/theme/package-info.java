/**
 * What is the document about?
 *
 * <p>{@link id.simpul.detect.theme.ThemeDetector} is the door. {@code ThemeWords} knows the cues (the taxonomy's
 * {@code themes.tsv}), what hides them ({@code masks.tsv}), what they mean when they mean several things ({@code
 * ambiguous-cues.tsv}); {@code CueReader} finds them on the pages, {@code ThemeScore} weighs them.
 *
 * <p>Trap: a cue written in capitals in the tables ({@code KIA}) must stand in capitals in the text; one in small letters
 * matches any case. And the name of an innovation misleads: <em>Tomat Terasi</em> is about tuberculosis.
 */
@NullMarked
package id.simpul.detect.theme;

import org.jspecify.annotations.NullMarked;
