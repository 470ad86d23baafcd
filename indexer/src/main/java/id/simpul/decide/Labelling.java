package id.simpul.decide;

import id.simpul.model.DecidedThemes;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import id.simpul.model.Themes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives documents the themes that people decided. From the same document and decisions always the same comes out, whatever
 * was there before. Immutable.
 */
public final class Labelling {

    /** Nobody has decided anything. */
    public static final Labelling NONE = new Labelling(Decisions.NONE, Map.of());

    private final Decisions decisions;
    private final Map<String, DecidedThemes> byDocid;

    private Labelling(Decisions decisions, Map<String, DecidedThemes> byDocid) {
        this.decisions = decisions;
        this.byDocid = byDocid;
    }

    /**
     * What was decided about themes. A theme that is no longer in the table is left out; a decision of which no theme is left
     * waits until one is back.
     *
     * @param themes the themes that there are
     */
    public static Labelling of(Decisions decisions, Themes themes) {
        Map<String, DecidedThemes> byDocid = new HashMap<>();
        decisions
                .themes()
                .forEach((docid, decided) ->
                        themes(decided, themes).ifPresent(decidedThemes -> byDocid.put(docid, decidedThemes)));
        return new Labelling(decisions, Map.copyOf(byDocid));
    }

    private static Optional<DecidedThemes> themes(Decided decided, Themes themes) {
        List<String> slugs = decided.decision() instanceof Decision.Themes said ? said.themes() : List.of();
        List<Theme> known =
                slugs.stream().flatMap(slug -> themes.bySlug(slug).stream()).toList();
        return known.isEmpty() && !slugs.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecidedThemes(known, decided.number(), decided.at()));
    }

    /** All that was decided, about themes and everything else. */
    public Decisions decisions() {
        return decisions;
    }

    /** The themes that were decided for a document; empty if nobody did, or it was taken back. */
    public Optional<DecidedThemes> of(String docid) {
        return Optional.ofNullable(byDocid.get(docid));
    }

    /** The document with the themes that were decided for it, and without any others. */
    public SourceDocument applied(SourceDocument document) {
        return document.withDecidedThemes(of(document.docid()));
    }
}
