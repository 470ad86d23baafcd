package id.simpul.text;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Looks costly things up once per word and remembers them, up to a bound: the same words come again and again. Safe to
 * share if the look-up is.
 *
 * @param <V> what is looked up
 */
public final class Remembered<V> {

    private final ConcurrentHashMap<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> lookUp;
    private final int most;

    /**
     * @param most so many words are remembered; others are looked up each time
     * @param lookUp gives the same for the same word
     */
    public Remembered(int most, Function<String, V> lookUp) {
        this.most = most;
        this.lookUp = lookUp;
    }

    /** What is looked up for the word. */
    public V of(String word) {
        V value = known.get(word);
        if (value == null) {
            value = lookUp.apply(word);
            if (known.size() < most) {
                known.put(word, value);
            }
        }
        return value;
    }
}
