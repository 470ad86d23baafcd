package id.simpul.learn;

/** A file that holds no model that can be used. Its message says what is wrong with it, in English, for a log. */
public final class BrokenModel extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenModel(String message) {
        super(message);
    }
}
