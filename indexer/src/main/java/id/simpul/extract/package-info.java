/**
 * Here are bytes: what is the clean text, page by page?
 *
 * <p>{@link id.simpul.extract.Extractors} is the door and {@link id.simpul.extract.Extractor} what comes out of it.
 * {@code FileExtractor} is the way of a file on one screen: {@code Sniffer} looks at the bytes, a reader makes a {@code
 * Draft} (jsoup for web pages, Tika for office files and mail), {@code ClutterLines} and {@code Repeats} clean it. What
 * comes out is text by page without menus, ads and counters, and the lines that were left out. What is clutter stands in
 * the tables beside the classes, for hub staff to edit. Nothing here knows what an innovation is. Files that come from
 * outside are read by {@link id.simpul.extract.worker}, which runs all this in child processes.
 *
 * <p>Trap: a file that cannot be read is an answer ({@link id.simpul.extract.Extraction.Unreadable}), not an exception;
 * one bad file never ends a run.
 */
@NullMarked
package id.simpul.extract;

import org.jspecify.annotations.NullMarked;
