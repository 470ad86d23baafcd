package id.simpul.ingest;

import java.util.List;

/**
 * What became of everything in a run.
 *
 * @param outcomes one for each source, in order of docid
 */
public record RunReport(List<Outcome> outcomes) {

    public RunReport {
        outcomes = List.copyOf(outcomes);
    }

    /** How many outcomes are of this type. */
    public long count(Class<? extends Outcome> type) {
        return outcomes.stream().filter(type::isInstance).count();
    }

    /** The files that could not be read. */
    public List<Outcome.Failed> failures() {
        return outcomes.stream()
                .filter(Outcome.Failed.class::isInstance)
                .map(Outcome.Failed.class::cast)
                .toList();
    }
}
