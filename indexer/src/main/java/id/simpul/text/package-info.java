/**
 * What is a word, a stem, a sentence, a phrase?
 *
 * <p>Text becomes tokens here, before any engine sees it, so that every engine, every detector and every snippet agrees
 * on what a word is. {@link id.simpul.text.Words} cuts text into tokens, {@link id.simpul.text.Stems} finds the stem of
 * a word, {@link id.simpul.text.Sentences} finds sentences, {@link id.simpul.text.Lexicon} finds many known phrases in
 * one pass.
 *
 * <p>What a stem may be is data: {@code roots.tsv} (a stem is only accepted if it stands there), {@code whole-words.tsv}
 * (words that stand as they are), {@code families.tsv} (forms that meet though no affix joins them), {@code affixes.tsv}
 * (what may be taken off). A wrong stem is mended there, and by a row of the golden pairs in the tests.
 *
 * <p>Trap: changing anything here changes what stands in every index. {@link id.simpul.text.Words#FINGERPRINT} must
 * change with it, so that an old index is refused instead of silently missing words; the tables change it by
 * themselves, code does not.
 */
@NullMarked
package id.simpul.text;

import org.jspecify.annotations.NullMarked;
