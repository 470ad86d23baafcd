package id.simpul.web;

import id.simpul.learn.Suggestion;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * One document.
 *
 * @param document the document
 * @param question the words the reader came with, to be marked in the text; empty if none
 * @param original the document it is a copy of, if it is a copy and that one is known
 * @param copies the known copies of it, without itself
 * @param innovations the innovations it tells of
 * @param suggested themes that the curators would probably give it, where those that stand are others
 * @param desk what a curator needs to decide about it; empty for everybody else
 */
public record DocumentPage(
        SourceDocument document,
        String question,
        Optional<SourceDocument> original,
        List<SourceDocument> copies,
        List<Innovation> innovations,
        Optional<Suggested> suggested,
        Optional<Desk> desk)
        implements PageView {

    /**
     * What was learned from decisions. It changes nothing.
     *
     * @param labels from how many decisions
     * @param suggestions the strongest first, never empty
     */
    public record Suggested(int labels, List<Suggestion> suggestions) {

        public Suggested {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * What a curator needs to decide.
     *
     * @param token proves that a form was made for this curator
     * @param just what has just happened; empty if nothing
     */
    public record Desk(String token, Optional<JournalPage.Just> just) {}

    public DocumentPage {
        copies = List.copyOf(copies);
        innovations = List.copyOf(innovations);
    }

    /** One for a reader who decides nothing. */
    public DocumentPage(
            SourceDocument document,
            String question,
            Optional<SourceDocument> original,
            List<SourceDocument> copies,
            List<Innovation> innovations) {
        this(document, question, original, copies, innovations, Optional.empty(), Optional.empty());
    }

    /** The same for a curator. */
    public DocumentPage forCurator(Desk own) {
        return new DocumentPage(document, question, original, copies, innovations, suggested, Optional.of(own));
    }

    /**
     * The suggestion to show. Where a theme stands, the machine read it in a sentence that everybody can see, and is right more often
     * than what was learned: that it disagrees is worth a curator's look, and no reader's.
     */
    public Optional<Suggested> shown() {
        return suggested.filter(any -> desk.isPresent() || document.themes().isEmpty());
    }

    @Override
    public String address() {
        return Links.document(document.id(), question);
    }
}
