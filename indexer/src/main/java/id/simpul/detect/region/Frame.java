package id.simpul.detect.region;

/** How the sentence speaks of a region that it names. */
enum Frame {
    /** As the owner of an innovation. */
    OWNS,
    /** In the field of a form that says whose it is. */
    FIELD,
    /** As one that copied. */
    ADOPTED,
    /** As one that copies, being itself the subject. */
    ADOPTS,
    /** As one that was copied from, or visited. */
    SOURCE,
    /** As one that it is not. */
    DENIED,
    COMPARED,
    /** As one of several others. */
    AMONG,
    GUEST,
    /** As the place of an event. */
    VENUE,
    /** As one that hands over an award. */
    GIVER
}
