package id.simpul.index;

import java.util.List;

/**
 * Texts as vectors: the port to a model that somebody supplies. Texts that mean nearly the same have vectors that point
 * nearly the same way, whatever their words and their lengths. Safe to share.
 */
public interface Embedder {

    /** The vector of a question, as long as the model says. */
    float[] query(String text);

    /**
     * Where the passages of a text are that the model can take in at once, in their order. Of a long text so many are taken,
     * evenly spread. The same text has the same passages.
     *
     * @param pages the text, page by page; no passage goes over the end of one
     * @param most how many passages at most, 1 or more
     */
    List<Passage> passages(List<String> pages, int most);

    /** The vectors of some passages, each as long as the model says, in their order. */
    List<float[]> vectors(List<String> passages);

    /** Which model it is. */
    Model model();

    /**
     * A stretch of a text.
     *
     * @param page on which page it is, from 0
     * @param start offset of its first character in the page
     * @param end offset behind its last character
     */
    record Passage(int page, int start, int end) {

        /** Its characters. */
        public String in(List<String> pages) {
            return pages.get(page).substring(start, end);
        }
    }

    /**
     * A model.
     *
     * @param name what it is called by those who supply it
     * @param fingerprint the same for the same model used in the same way, and different for any other
     * @param dimensions how many numbers a vector has, 1 to {@link #MOST_DIMENSIONS}
     * @param least the cosine of two vectors below which they have nothing to do with each other, -1 to 1
     * @param weight how much its ranking counts beside that of the words, 0 to 1
     */
    record Model(String name, String fingerprint, int dimensions, double least, double weight) {

        /** More than this no engine takes. */
        public static final int MOST_DIMENSIONS = 1_024;

        /** @throws IllegalArgumentException if it has too many dimensions, or none */
        public Model {
            if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
                throw new IllegalArgumentException("no such model: " + dimensions + " dimensions");
            }
        }
    }
}
