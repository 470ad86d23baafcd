package id.simpul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that forbids proves something only if it catches somebody. */
class RulesBiteTest {

    private static final JavaClasses TRESPASSERS =
            new ClassFileImporter().importClasses(Trespasser.class, Trespasser.TrespasserHelper.class);

    static Stream<Named<ArchRule>> rules() {
        return Stream.of(
                        RoomsTest.Lucene_is_known_to_text_and_its_engine_alone,
                        RoomsTest.OpenSearch_is_known_to_its_engine_alone,
                        RoomsTest.only_fetching_and_an_engine_on_other_machines_speak_HTTP,
                        RoomsTest.Tika_is_known_to_extraction_alone,
                        RoomsTest.jsoup_is_known_to_extraction_and_to_who_follows_links,
                        RoomsTest.only_fetching_asks_the_web,
                        RoomsTest.databases_are_known_to_ingestion_and_decisions_alone,
                        RoomsTest.models_are_run_in_their_room_alone,
                        RoomsTest.only_the_command_line_opens_a_model,
                        RoomsTest.Javalin_is_known_to_the_server_alone,
                        RoomsTest.JTE_is_known_to_the_pages_alone,
                        RoomsTest.picocli_is_known_to_the_command_line_alone,
                        RoomsTest.only_ingestion_and_engines_know_how_to_write_an_index,
                        RoomsTest.only_ingestion_asks_an_engine_for_its_writing_side,
                        RoomsTest.only_the_command_line_starts_ingestion,
                        WorldTest.only_mains_end_the_program,
                        WorldTest.only_mains_read_the_environment,
                        WorldTest.only_mains_print,
                        WorldTest.only_the_command_line_takes_the_system_clock,
                        NamesTest.a_class_is_named_after_what_it_is,
                        NamesTest.nothing_static_can_be_put_in_place_of_another,
                        NamesTest.nobody_reaches_into_classes_by_reflection)
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesTheTrespasser(ArchRule rule) {
        assertThat(rule.evaluate(TRESPASSERS).hasViolation()).isTrue();
    }
}
