package id.simpul.web;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a decision will do, before it is made.
 *
 * @param step what is about to be decided
 * @param token proves that the form was made for this curator
 */
public record ConfirmPage(Step step, String token) implements PageView {

    /** What is about to be decided. */
    public sealed interface Step {

        /** Where the form is sent. */
        String action();

        /** Where this page is. */
        String address();

        /** Where to go back to. */
        String back();
    }

    /** @param documents how many it will rest on */
    public record Merge(Innovation into, List<Innovation> others, long documents) implements Step {

        public Merge {
            others = List.copyOf(others);
        }

        @Override
        public String action() {
            return Links.merge(into.id(), "");
        }

        @Override
        public String address() {
            return Links.mergeWith(into.id(), ids());
        }

        @Override
        public String back() {
            return action();
        }

        /** Those that go into it. */
        public List<EntryId> ids() {
            return others.stream().map(Innovation::id).toList();
        }

        /** The same innovations with this one as the one that stays. */
        public String turned(Innovation other) {
            return Links.mergeWith(
                    other.id(),
                    Stream.concat(Stream.of(into), others.stream())
                            .map(Innovation::id)
                            .filter(id -> !id.equals(other.id()))
                            .toList());
        }
    }

    /** @param apart those that get a record of their own @param left those that stay */
    public record Split(Innovation from, List<SourceDocument> apart, List<SourceDocument> left) implements Step {

        public Split {
            apart = List.copyOf(apart);
            left = List.copyOf(left);
        }

        @Override
        public String action() {
            return Links.split(from.id());
        }

        @Override
        public String address() {
            return Links.splitOf(
                    from.id(), apart.stream().map(SourceDocument::id).toList());
        }

        @Override
        public String back() {
            return action();
        }
    }

    /** @param earlier what is taken back */
    public record Undo(Decided earlier) implements Step {

        @Override
        public String action() {
            return Links.undo(earlier.number());
        }

        @Override
        public String address() {
            return action();
        }

        @Override
        public String back() {
            return Links.decisions();
        }

        /** What was decided then. */
        public Decision decision() {
            return earlier.decision();
        }
    }

    @Override
    public String address() {
        return step.address();
    }
}
