package id.simpul.replicate;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Decisions;
import id.simpul.index.NameKey;
import id.simpul.index.Searcher;
import id.simpul.model.EntryId;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Set;

/**
 * Tells what people's decisions have to do with the innovations of an index, by putting those together again that decisions
 * speak of. Threads may share it.
 *
 * @param searcher the index
 * @param decisions what was decided
 */
public record Verdicts(Searcher searcher, Decisions decisions) {

    /** The decisions that an innovation rests on, the oldest first; empty for most. */
    public List<Decided> on(Innovation innovation) {
        String key = NameKey.of(innovation.name());
        return decisions.standing().stream()
                        .anyMatch(decided -> decisions.keys(decided.decision()).contains(key))
                ? assembly(key).decided(innovation.id())
                : List.of();
    }

    /** Whether a decision that stands found what it speaks of; if not, it waits for it. */
    public boolean isInForce(Decided decided) {
        if (decided.decision() instanceof Decision.Themes themes) {
            return searcher.get(EntryId.ofDocid(themes.docid())).stream()
                    .anyMatch(entry -> entry instanceof SourceDocument document
                            && document.decidedThemes()
                                    .filter(said -> said.decision() == decided.number())
                                    .isPresent());
        }
        Set<String> keys = decisions.keys(decided.decision());
        return keys.stream()
                .findFirst()
                .filter(key -> assembly(key).inForce().contains(decided.number()))
                .isPresent();
    }

    private Assembly assembly(String key) {
        NamedDocuments named = new NamedDocuments(searcher);
        return Assembly.of(key, decisions, named::documents);
    }
}
