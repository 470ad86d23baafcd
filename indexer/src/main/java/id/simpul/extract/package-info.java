/**
 * Here are bytes: what is the clean text, page by page?
 *
 * <p>{@link id.simpul.extract.Extractor} is the one door. Behind it Tika reads the binary formats and jsoup the web
 * pages; what comes out is text by page without menus, ads and counters, and the lines that were left out. Nothing here
 * knows what an innovation is.
 *
 * <p>Trap: a file that cannot be read is an answer ({@link id.simpul.extract.Extraction.Unreadable}), not an exception;
 * one bad file never ends a run.
 */
@NullMarked
package id.simpul.extract;

import org.jspecify.annotations.NullMarked;
