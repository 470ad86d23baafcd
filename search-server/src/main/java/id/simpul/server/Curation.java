package id.simpul.server;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;

/** What the server asks of those who keep and apply what people decide: it never does it itself. Safe to share. */
public interface Curation {

    /** Nobody has decided anything, and nobody can. */
    Curation NONE = new Curation() {
        @Override
        public Decisions decisions() {
            return Decisions.NONE;
        }

        @Override
        public Done decide(Decision decision, String by, String why) {
            throw new UnsupportedOperationException("nobody keeps decisions here");
        }
    };

    /** All that was decided up to now. */
    Decisions decisions();

    /**
     * Writes a decision down for good and has the index follow it.
     *
     * @param by who decides; empty if they do not say
     * @param why their reason; empty if they give none
     */
    Done decide(Decision decision, String by, String why);

    /** @param effect whether the index follows it already */
    record Done(Decided decided, Effect effect) {}

    /** How far a decision has come. */
    enum Effect {
        APPLIED,
        /** Somebody else is writing to the index; whoever does that applies it. */
        LATER
    }
}
