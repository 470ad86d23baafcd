package id.simpul.detect.theme;

import id.simpul.model.Theme;
import java.util.Map;
import java.util.Optional;

/** What a phrase in the text is to the theme detector. */
sealed interface Entry {

    /**
     * Speaks for a theme.
     *
     * @param theme the theme
     * @param strong whether it does so by itself
     * @param executor whether it says who does it rather than what it is about
     * @param office whether who does it is an office
     */
    record Cue(Theme theme, boolean strong, boolean executor, boolean office) implements Entry {

        Cue(Theme theme, boolean strong) {
            this(theme, strong, false, false);
        }

        /** The same as a mere clue. */
        Cue weakened() {
            return new Cue(theme, false, executor, office);
        }
    }

    /**
     * Speaks for one of several themes, depending on the rest of the document.
     *
     * @param readings for each of its themes, empty for a meaning that is no theme, the number of the row with its context
     */
    record Ambiguous(Map<Integer, Optional<Theme>> readings) implements Entry {}

    /** Is no cue, and hides the cues in it and, as its reach says, behind it. */
    record Mask(Reach reach) implements Entry {}

    /** Speaks of the running of innovation. */
    record Fallback(Theme theme, When when) implements Entry {

        boolean besideOthers() {
            return when == When.TITLE;
        }
    }

    /** When such a phrase counts. */
    enum When {
        /** In a title, also beside other themes. */
        TITLE,
        /** In title or lead, where there is no other. */
        LEAD,
        /** The same, and only in news of events and in notices. */
        EVENT
    }

    /** How far a mask hides. */
    enum Reach {
        MASK,
        /** To the end of the sentence. */
        REST,
        /** A few words further. */
        NEAR
    }
}
