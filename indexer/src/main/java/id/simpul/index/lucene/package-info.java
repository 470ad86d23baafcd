/**
 * How does Lucene do that, in a folder?
 *
 * <p>The twin of the OpenSearch engine: Engine, Searcher, Indexer, Queries, Fields, each in one class. The location is
 * {@code lucene:FOLDER}.
 *
 * <p>Trap: readers see commits only, whoever makes them, so that the site and a run on the command line agree; a
 * document that was added but not committed cannot be found yet.
 */
@NullMarked
package id.simpul.index.lucene;

import org.jspecify.annotations.NullMarked;
