package id.simpul.embed;

/** A model cannot be used. The cause says what a person can do about it. */
public final class ModelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; messages for people stand in the bundles under {@code model.<name>}. */
    public enum Cause {
        /** There is no such folder. */
        NO_FOLDER,
        /** The folder has no {@code model.onnx}. */
        NO_MODEL,
        /** The folder has no {@code tokenizer.json}. */
        NO_TOKENIZER,
        /** {@code model.onnx} is damaged, or of a kind that is not known. */
        BROKEN_MODEL,
        /** {@code tokenizer.json} is damaged, or of a kind that is not known. */
        BROKEN_TOKENIZER,
        /** {@code simpul.properties} says something that has no meaning. */
        WRONG_SETTING,
        /** It is a model, but no sentence encoder: it wants other things, or gives other things. */
        NO_ENCODER,
        /** The libraries that run models do not run on this machine. */
        NO_LIBRARY,
        /** It was read, and then could not be run. */
        FAILED
    }

    private final Cause cause;
    private final String detail;

    ModelException(Cause cause, String detail) {
        super(cause + ": " + detail);
        this.cause = cause;
        this.detail = detail;
    }

    ModelException(Cause cause, String detail, Throwable because) {
        super(cause + ": " + detail, because);
        this.cause = cause;
        this.detail = detail;
    }

    /** Why it cannot be used. */
    public Cause why() {
        return cause;
    }

    /** What it is about: a file, a setting, the library's own words. */
    public String detail() {
        return detail;
    }
}
