package id.simpul.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schema: every field an entry has in the index. Both engines loop over this list, so a field is named in one place.
 */
public enum Field {
    /** What the entry is called. */
    TITLE(Type.TEXT, 3.0),
    /** Names of innovations and what they stand for. */
    NAME(Type.TEXT, 4.0),
    /** The first paragraphs. */
    LEAD(Type.TEXT, 1.5),
    /** All of the text. */
    BODY(Type.TEXT, 1.0),
    /** Offices named. */
    AGENCY(Type.TEXT, 1.2),
    /** Every name of the regions it is about, nicknames too. */
    PLACE(Type.TEXT, 1.2),
    /** Regulations, awards and programmes by their normal names. */
    RULE(Type.TEXT, 1.5),

    /** {@code document} or {@code innovation}. */
    TYPE(Type.KEYWORD, 0),
    /** {@code yes} for a copy of another document. */
    COPY(Type.KEYWORD, 0),
    /** Id of the document it is a copy of. */
    COPY_OF(Type.KEYWORD, 0),
    /** Folded names of the innovations it names. */
    NAME_KEY(Type.KEYWORD, 0),
    /** Ids of the documents an innovation rests on. */
    SOURCE(Type.KEYWORD, 0),
    /** The docid outside. */
    DOCID(Type.KEYWORD, 0),

    /** What titles of documents say in two or three words. */
    PHRASE(Type.PHRASE, 0),

    /** Codes of the regions it belongs to, with their provinces. */
    REGION(Type.FACET, 0),
    THEME(Type.FACET, 0),
    YEAR(Type.FACET, 0),
    KIND(Type.FACET, 0),
    /** Scheme and tier: {@code KIPP Top 45}. */
    AWARD(Type.FACET, 0),

    /** Day of the event or publication, as days since 1970; entries without one sort last. */
    DATE(Type.NUMBER, 0),

    /** The passages of the text as vectors; only in an index that is made with a model. */
    MEANING(Type.VECTORS, 0);

    /** How a field is searched. */
    public enum Type {
        /** Words, exact and stem apart. */
        TEXT,
        /** Whole values, for filters and look-ups. */
        KEYWORD,
        /** Whole values that are looked up by their beginning and counted one by one. */
        PHRASE,
        /** Whole values that are also counted. */
        FACET,
        /** One number, for sorting. */
        NUMBER,
        /** Vectors of bytes, for what is near in meaning. */
        VECTORS
    }

    private final Type type;
    private final double weight;

    Field(Type type, double weight) {
        this.type = type;
        this.weight = weight;
    }

    public Type type() {
        return type;
    }

    /** How much a word counts here, compared with the body; 0 where words are not searched. */
    public double weight() {
        return weight;
    }

    /** Its name in the index, in addresses and in the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All fields of a type, in order. */
    public static Stream<Field> of(Type type) {
        return Stream.of(values()).filter(field -> field.type == type);
    }

    /** The facet of this name, if there is one. */
    public static Optional<Field> facet(String key) {
        return of(Type.FACET).filter(field -> field.key().equals(key)).findFirst();
    }
}
