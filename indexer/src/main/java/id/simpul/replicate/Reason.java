package id.simpul.replicate;

import id.simpul.model.Award;
import id.simpul.model.EntryId;
import id.simpul.model.Region;
import id.simpul.model.Theme;
import java.util.List;

/** Why something is alike, or worth a look. A new kind of reason is a new record here and a sentence in the bundles. */
public sealed interface Reason {

    /** What two innovations can be compared by. */
    enum Side {
        /** What they answer. */
        PROBLEM,
        /** For whom. */
        GROUP,
        /** How. */
        MEANS
    }

    /** Both tell of the same problem, group or means, maybe in other words. @param words as printed in the entry found */
    record SharedSide(Side side, List<String> words) implements Reason {

        public SharedSide {
            words = List.copyOf(words);
        }
    }

    /** No problem, group or means that the first one tells of is told of by the entry found: it is other, or not said. */
    record OtherSide(Side side) implements Reason {}

    /** Both texts use these words, which are rare elsewhere. @param words as printed in the entry found */
    record SharedTerms(List<String> words) implements Reason {

        public SharedTerms {
            words = List.copyOf(words);
        }
    }

    /** Both belong to this theme. */
    record SameTheme(Theme theme) implements Reason {}

    /** It comes from another region. @param region whose it is */
    record OtherRegion(Region region) implements Reason {}

    /** It won this. @param document where that is said */
    record Awarded(Award award, EntryId document) implements Reason {}

    /** A document says that others have copied it. @param quote the sentence @param document where it stands */
    record AlreadyReplicated(String quote, EntryId document) implements Reason {}

    /** Where a region lies, if that decides over services. */
    enum Setting {
        /** On islands that one reaches by boat or plane. */
        ISLAND,
        /** In mountains. */
        MOUNTAIN
    }

    /** It works where the land is like one's own. */
    record SameSetting(Setting setting, Region region) implements Reason {}

    /** It belongs to the same province, near enough to visit. */
    record Near(Region region) implements Reason {}

    /** Owned by the same kind of government: kabupaten, kota or province. */
    record SameLevel(Region.Level level) implements Reason {}
}
