package id.simpul.detect;

import id.simpul.detect.KindCues.Cue;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.text.Span;

/**
 * What speaks for a kind of document: how much, and the best place.
 *
 * @param kind the kind as {@code kinds.tsv} calls it
 * @param cue the cue, or what of the layout tells
 */
record KindVote(String kind, Cue cue, ReadPage page, Span span) {

    static final String NEWS = "news";
    static final String CATALOGUE = "catalogue";

    /** What only reporters write: a dateline, a day between brackets, speech. */
    static final String DATELINE = "dateline";

    static final String DAY = "day";
    static final String SPEECH = "speech";

    KindVote withCatalogueAs(String sort) {
        return kind.equals(CATALOGUE) ? new KindVote(sort, cue, page, span) : this;
    }
}
