package id.simpul.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What is in the index, and what could not be read.
 *
 * @param documents how many documents, copies included
 * @param copies how many of them are copies of another
 * @param innovations how many innovations were put together from them
 * @param reading whether anything is known of the reading of documents; if not, what follows is empty
 * @param updated when the index last changed, if it is known
 * @param failures the files that could not be read, newest first
 * @param run the last run that came to its end, if there was one
 * @param model the name of the model by which entries are found by meaning too, if there is one
 */
public record StatusPage(
        long documents,
        long copies,
        long innovations,
        Reading reading,
        Optional<Instant> updated,
        List<Failure> failures,
        Optional<Run> run,
        Optional<String> model)
        implements PageView {

    public StatusPage {
        failures = List.copyOf(failures);
    }

    /** The whole status. */
    public StatusPage(
            long documents,
            long copies,
            long innovations,
            Optional<Instant> updated,
            List<Failure> failures,
            Optional<Run> run,
            Optional<String> model) {
        this(documents, copies, innovations, Reading.KNOWN, updated, failures, run, model);
    }

    /** What is in the index, while nobody can be asked about the reading of documents. */
    public static StatusPage withoutReading(long documents, long copies, long innovations, Optional<String> model) {
        return new StatusPage(
                documents,
                copies,
                innovations,
                Reading.OUT_OF_REACH,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                model);
    }

    /** Whether anything is known of the reading of documents. */
    public enum Reading {
        KNOWN,
        /** The catalogue does not answer. */
        OUT_OF_REACH;

        /** Its name for programs: {@code out-of-reach}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What the last run did.
     *
     * @param ended when it was done
     * @param seconds how long it took
     * @param indexed documents read
     * @param unchanged documents that had not changed
     * @param removed documents that were gone
     * @param failed sources that could not be read
     * @param skipped how many sources were passed over, by reason
     */
    public record Run(
            Instant ended,
            long seconds,
            long indexed,
            long unchanged,
            long removed,
            long failed,
            SortedMap<String, Long> skipped) {

        /** All that were passed over. */
        public long skippedInAll() {
            return skipped.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * A file that could not be read.
     *
     * @param docid its path or web address
     * @param reason why, as the slug of an extraction's reason: {@code encrypted}
     * @param detail more for those who look into it; one line, may be empty
     */
    public record Failure(String docid, String reason, String detail) {}

    /** Files that failed for the same reason. */
    public record Cause(String reason, List<Failure> failures) {}

    /** The failures by reason, the most frequent first. */
    public List<Cause> causes() {
        return failures.stream()
                .collect(Collectors.groupingBy(Failure::reason, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Cause(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                        (Cause cause) -> -cause.failures().size()))
                .toList();
    }

    @Override
    public String address() {
        return Links.status();
    }
}
