package id.simpul.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What sort of document it is. Outside it is written in lower case with hyphens: {@code event-news}. */
public enum Kind implements Value {
    /** News of a meeting, training, visit or ceremony. */
    EVENT_NEWS,
    /** News about an innovation itself: its launch, its result, its award. */
    INNOVATION_NEWS,
    /** A report, study or list of results. */
    REPORT,
    /** A proposal for a competition or a budget. */
    PROPOSAL,
    /** A profile or data sheet of an innovation. */
    PROFILE,
    /** A guide, manual or procedure. */
    GUIDE,
    /** A law, decree, circular. */
    REGULATION,
    /** A commitment or agreement, such as one to replicate. */
    COMMITMENT,
    /** None of these, or not sure. */
    OTHER;

    /** The name used in addresses, files and the index. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind written as {@link #slug()}, if there is one. */
    public static Optional<Kind> ofSlug(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
