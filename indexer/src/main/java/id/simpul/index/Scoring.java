package id.simpul.index;

/** The numbers behind the order of matches, the same for every engine. */
public final class Scoring {

    /** How much a stem counts beside the word to the letter; measured best between 0.8 and 1.0. */
    public static final float STEM = 0.9f;

    /** How much the fields beside the best one add. */
    public static final float OTHER_FIELDS = 0.1f;

    /** More than the words of any question score together, and little enough to keep their order in a float. */
    private static final float ABOVE_ALL_OTHERS = 1_000;

    private Scoring() {}

    /** What the first part of a {@link Query.First} adds: more than the inner orders of the second can. */
    public static float above(Query inner) {
        return switch (inner) {
            case Query.First first -> 2 * above(first.all());
            case Query.Plus plus -> above(plus.wanted());
            case Query.But but -> above(but.wanted());
            default -> ABOVE_ALL_OTHERS;
        };
    }
}
