/**
 * Here is a result: what does the reader see?
 *
 * <p>{@link id.simpul.web.Pages#render} is the one front door: a {@link id.simpul.web.PageView} and a language go in,
 * HTML comes out. The page records carry the types of the domain; the templates in {@code src/main/jte} put them into
 * words with the help of {@link id.simpul.web.Screen}. {@link id.simpul.web.Links} makes every address, {@link
 * id.simpul.web.Messages} holds every text, {@link id.simpul.web.Assets} every file a browser fetches.
 *
 * <p>Trap: pages are served under a content security policy that forbids inline styles and scripts. A {@code style} or
 * {@code onclick} attribute in a template does nothing in the browser, and a test refuses it.
 */
@NullMarked
package id.simpul.web;

import org.jspecify.annotations.NullMarked;
