package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements with all their quotes. */
final class FactsTest {

    private static final Award PRIZE =
            new Award("KIPP", "Top 45", Optional.empty(), Optional.of(2023), Award.Standing.WON);

    @Test
    void whatNoQuoteSaysAloneIsInferred() {
        assertThat(fact("award" + Evidence.INFERRED).isInferred()).isTrue();
        assertThat(fact("award" + Evidence.INFERRED, "award.phrase").isInferred())
                .as("one of the quotes says it")
                .isFalse();
        assertThat(fact("award.phrase").isInferred()).isFalse();
    }

    private static Facts.Fact fact(String... rules) {
        SourceDocument document = Canned.unknown();
        List<Finding<?>> findings = Stream.of(rules)
                .<Finding<?>>map(rule ->
                        new Finding<>(PRIZE, Evidence.in(document.pages().getFirst(), 0, 10, rule), Confidence.MEDIUM))
                .toList();
        return Facts.of(document.withFindings(findings)).getFirst().facts().getFirst();
    }
}
