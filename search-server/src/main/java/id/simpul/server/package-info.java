/**
 * Here is an HTTP request: who answers it?
 *
 * <p>{@link id.simpul.server.Routes} is the table of all addresses, on one screen. {@link id.simpul.server.Params} reads
 * what a request asks, {@link id.simpul.server.ApiJson} and the web module's pages say what the answer looks like.
 *
 * <p>Trap: the server never writes the index. Whatever goes wrong ends in a page or a problem+json that says what to do;
 * no exception reaches the reader.
 */
@NullMarked
package id.simpul.server;

import org.jspecify.annotations.NullMarked;
