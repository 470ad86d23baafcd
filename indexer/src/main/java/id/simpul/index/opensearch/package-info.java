/**
 * How does OpenSearch do that, on one node or many?
 *
 * <p>The twin of the Lucene engine: Engine, Searcher, Indexer, Queries, Fields, each in one class; {@code Cluster} alone
 * speaks HTTP. The location is {@code opensearch:http://HOST:PORT[,HOST:PORT…]/NAME}, where NAME is an alias, so that an
 * index can be put in the place of another at once. Words are cut by us and sent one on a line; the cluster only matches
 * and ranks, and needs no plugin.
 *
 * <p>Trap: whoever asks a cluster twice may be answered by two copies that rank equal scores differently. Every order
 * ends in the id, term statistics are collected from all shards first, and one question always goes to the same copies.
 */
@NullMarked
package id.simpul.index.opensearch;

import org.jspecify.annotations.NullMarked;
