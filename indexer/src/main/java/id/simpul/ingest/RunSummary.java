package id.simpul.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run did, in numbers.
 *
 * @param started when it began
 * @param ended when it was done
 * @param indexed documents that were read
 * @param unchanged documents that had not changed
 * @param removed documents that were gone
 * @param failed sources that could not be read
 * @param skipped how many sources were passed over, by reason
 */
public record RunSummary(
        Instant started,
        Instant ended,
        long indexed,
        long unchanged,
        long removed,
        long failed,
        Map<String, Long> skipped) {

    public RunSummary {
        skipped = Map.copyOf(skipped);
    }

    static RunSummary of(RunReport report, Instant started, Instant ended) {
        return new RunSummary(
                started,
                ended,
                report.count(Outcome.Indexed.class),
                report.count(Outcome.Unchanged.class),
                report.count(Outcome.Removed.class),
                report.count(Outcome.Failed.class),
                report.outcomes().stream()
                        .filter(Outcome.Skipped.class::isInstance)
                        .map(Outcome.Skipped.class::cast)
                        .collect(Collectors.groupingBy(Outcome.Skipped::why, TreeMap::new, Collectors.counting())));
    }

    /** All that were passed over. */
    public long skippedInAll() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }
}
