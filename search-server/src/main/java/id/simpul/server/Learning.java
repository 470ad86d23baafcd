package id.simpul.server;

import id.simpul.learn.ThemeModel;
import java.util.Optional;

/** What was learned from the decisions of curators. Threads may share it. */
@FunctionalInterface
public interface Learning {

    /** Nothing was learned. */
    Learning NONE = Optional::empty;

    /** The model; empty as long as there are too few decisions, or it was not trained yet. Never fails. */
    Optional<ThemeModel> model();
}
