package id.simpul.index.lucene;

import id.simpul.text.Token;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that were cut elsewhere, handed to Lucene as they are, with a gap between texts. */
final class WordStream extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<Token>> texts;
    private final Function<Token, String> form;
    private Iterator<Token> words = List.<Token>of().iterator();

    WordStream(List<List<Token>> texts, Function<Token, String> form) {
        this.texts = texts.iterator();
        this.form = form;
    }

    @Override
    public boolean incrementToken() {
        int increment = 1;
        while (!words.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            words = texts.next().iterator();
            increment = GAP;
        }
        clearAttributes();
        term.append(form.apply(words.next()));
        step.setPositionIncrement(increment);
        return true;
    }
}
