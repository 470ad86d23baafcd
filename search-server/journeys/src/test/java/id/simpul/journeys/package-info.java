/**
 * Can a person do in a browser what Simpul is for?
 *
 * <p>Each {@code …Test} is one journey through the real program, started as a newcomer starts it ({@code demo}, on a
 * free port) and read by a real Chromium without a window. {@link id.simpul.journeys.BrowserExtension} provides both;
 * {@link id.simpul.journeys.Tour} is the list of every page. After each journey the browser is asked whether anything
 * was complained about or fetched from elsewhere: no journey has to remember that.
 *
 * <p>Trap: the results are replaced in place, so an element that was found before a link was followed is gone after it.
 * Look it up again, and follow links with {@link id.simpul.journeys.Browser#follow}, which waits.
 */
@NullMarked
package id.simpul.journeys;

import org.jspecify.annotations.NullMarked;
