/**
 * Here is an address: what bytes stand there, and may I read them?
 *
 * <p>{@link id.simpul.fetch.WebAddress} is an address in its one form. {@link id.simpul.fetch.Fetcher} asks for one: it
 * follows redirects, keeps to robots.txt, waits its turn at every host, and answers with an {@link
 * id.simpul.fetch.Answer}. {@link id.simpul.fetch.Walk} goes further, from page to page and through feeds and site maps,
 * and hands over what it comes across. What an answer says, and whether it is new, is for others to find out.
 *
 * <p>Trap: a name is resolved once and the connection goes to the address that was checked ({@code CheckedResolver}).
 * Checking a name and then handing the name to somebody who resolves it again would let it point somewhere else the
 * second time.
 */
@NullMarked
package id.simpul.fetch;

import org.jspecify.annotations.NullMarked;
