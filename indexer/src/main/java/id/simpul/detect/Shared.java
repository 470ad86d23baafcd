package id.simpul.detect;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one detector made of a document and a later one needs as well. Belongs to one document that is being read; not
 * safe to share between threads.
 */
public final class Shared {

    private final Map<Object, Object> made = new HashMap<>();

    Shared() {}

    /** What was made for this key, or is made now. */
    @SuppressWarnings("unchecked")
    <T> T once(Object key, Supplier<T> make) {
        Object known = made.get(key);
        if (known == null) {
            known = make.get();
            made.put(key, known);
        }
        return (T) known;
    }
}
