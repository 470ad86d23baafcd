package id.simpul.model;

import java.util.Locale;

/** How far along an innovation is, by what a document says. */
public enum LifeStage implements Value {
    /** An idea or a draft. */
    INITIATED,
    /** Being tried out. */
    TRIAL,
    /** In use. */
    RUNNING,
    /** In use and extended or copied. */
    DEVELOPED,
    /** Has become rule, budget and habit. */
    INSTITUTIONALISED,
    /** No longer in use. */
    STOPPED;

    /** The name used in files and the index. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
