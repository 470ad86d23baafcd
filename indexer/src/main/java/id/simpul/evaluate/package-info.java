/**
 * How good is the ranking?
 *
 * <p>{@link id.simpul.evaluate.Evaluation} asks every topic, compares the answers with the qrels and gives nDCG@10,
 * MRR@10 and Recall@100, by topic, by type of topic and on average;
 * {@link id.simpul.evaluate.Comparison} says whether one setting is better than another or merely luckier. File formats are TREC's.
 *
 * <p>Trap: documents that nobody judged count as not relevant, so figures of two collections cannot be compared.
 */
@NullMarked
package id.simpul.evaluate;

import org.jspecify.annotations.NullMarked;
