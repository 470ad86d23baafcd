package id.simpul.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is in the index, and what could not be read.
 *
 * @param documents how many documents, copies included
 * @param copies how many of them are copies of another
 * @param innovations how many innovations were put together from them
 * @param updated when the index last changed, if it is known
 * @param failures the files that could not be read, newest first
 */
public record StatusPage(
        long documents, long copies, long innovations, Optional<Instant> updated, List<Failure> failures)
        implements PageView {

    public StatusPage {
        failures = List.copyOf(failures);
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
