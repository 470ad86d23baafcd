package id.simpul.decide;

import id.simpul.model.DecidedThemes;
import java.util.List;
import java.util.stream.Stream;

/** What somebody decided. Values; compare and share them freely. */
public sealed interface Decision {

    /** The innovations it speaks of, the one that stays first; none if it speaks of a document or of another decision. */
    List<Subject> subjects();

    /**
     * These innovations are one.
     *
     * @param into the one that gives its name, owner and address
     * @param others those that go into it, at least one
     */
    record Merge(Subject into, List<Subject> others) implements Decision {

        /** @throws IllegalArgumentException if there is nothing to merge, or the one with itself */
        public Merge {
            others = List.copyOf(others);
            if (others.isEmpty() || others.stream().anyMatch(other -> other.id().equals(into.id()))) {
                throw new IllegalArgumentException("nothing to merge with " + into.id());
            }
        }

        @Override
        public List<Subject> subjects() {
            return Stream.concat(Stream.of(into), others.stream()).toList();
        }
    }

    /**
     * These documents tell of another innovation, which happens to bear the same name.
     *
     * @param docids at least one
     */
    record Split(Subject from, List<String> docids) implements Decision {

        /** @throws IllegalArgumentException without a document */
        public Split {
            docids = List.copyOf(docids);
            if (docids.isEmpty()) {
                throw new IllegalArgumentException("nothing to set apart from " + from.id());
            }
        }

        @Override
        public List<Subject> subjects() {
            return List.of(from);
        }
    }

    /**
     * A document has these themes, whatever the machine reads in it.
     *
     * @param docid the document's name outside, which a rebuild gives again
     * @param themes slugs of the themes, the main one first; empty if it has none of them
     */
    record Themes(String docid, List<String> themes) implements Decision {

        /** @throws IllegalArgumentException without a document, with too many themes, or with one twice */
        public Themes {
            themes = List.copyOf(themes);
            if (docid.isBlank()
                    || themes.size() > DecidedThemes.MOST
                    || themes.stream().distinct().count() < themes.size()) {
                throw new IllegalArgumentException("no themes of a document: " + docid + ", " + themes);
            }
        }

        @Override
        public List<Subject> subjects() {
            return List.of();
        }
    }

    /** An earlier decision no longer stands, as if it had never been made. @param number the earlier one's */
    record Undo(long number) implements Decision {

        @Override
        public List<Subject> subjects() {
            return List.of();
        }
    }
}
