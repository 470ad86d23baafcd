package id.simpul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static id.simpul.architecture.House.onlyIn;
import static id.simpul.architecture.House.room;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.simpul.decide.Journal;
import id.simpul.index.Engine;
import id.simpul.index.Indexer;
import java.util.List;

/** A room for each library, and a key for each thing that must not be touched by everybody. */
@AnalyzeClasses(packages = "id.simpul", importOptions = House.Program.class)
class RoomsTest {

    private static final String CLI = room("cli");
    private static final String INDEX = room("index");
    private static final String INGEST = room("ingest");
    private static final String EMBED = room("embed");
    private static final String FETCH = room("fetch");

    @ArchTest
    static final ArchRule Lucene_is_known_to_text_and_its_engine_alone =
            onlyIn(List.of("org.apache.lucene.."), room("text"), room("index.lucene"));

    @ArchTest
    static final ArchRule OpenSearch_is_known_to_its_engine_alone =
            onlyIn(List.of("org.opensearch.."), room("index.opensearch"));

    @ArchTest
    static final ArchRule Tika_is_known_to_extraction_alone =
            onlyIn(List.of("org.apache.tika..", "org.apache.pdfbox..", "org.apache.commons.csv.."), room("extract"));

    @ArchTest
    static final ArchRule office_files_are_read_by_extraction_and_written_by_the_pages_alone =
            onlyIn(List.of("org.apache.poi.."), room("extract"), room("web"));

    @ArchTest
    static final ArchRule jsoup_is_known_to_extraction_and_to_who_follows_links =
            onlyIn(List.of("org.jsoup.."), room("extract"), FETCH);

    @ArchTest
    static final ArchRule only_fetching_asks_the_web =
            onlyIn(List.of("crawlercommons..", "java.net.http..", "javax.net.ssl.."), FETCH);

    @ArchTest
    static final ArchRule only_fetching_and_an_engine_on_other_machines_speak_HTTP =
            onlyIn(List.of("org.apache.hc.."), FETCH, room("index.opensearch"));

    @ArchTest
    static final ArchRule databases_are_known_to_ingestion_and_decisions_alone = onlyIn(
            List.of(
                    "java.sql..",
                    "javax.sql..",
                    "org.jdbi..",
                    "org.sqlite..",
                    "org.postgresql..",
                    "com.zaxxer.hikari.."),
            INGEST,
            room("decide"));

    @ArchTest
    static final ArchRule models_are_run_in_their_room_alone = onlyIn(List.of("ai.onnxruntime..", "ai.djl.."), EMBED);

    @ArchTest
    static final ArchRule the_solver_is_known_to_learning_alone = onlyIn(List.of("de.bwaldvogel.."), room("learn"));

    @ArchTest
    static final ArchRule what_is_learned_never_reaches_the_index = noClasses()
            .that()
            .resideOutsideOfPackages(room("learn"), room("web"), room("server"), CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room("learn"));

    @ArchTest
    static final ArchRule only_the_command_line_opens_a_model = noClasses()
            .that()
            .resideOutsideOfPackages(EMBED, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EMBED);

    @ArchTest
    static final ArchRule Javalin_is_known_to_the_server_alone =
            onlyIn(List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.."), room("server"));

    @ArchTest
    static final ArchRule JTE_is_known_to_the_pages_alone = onlyIn(List.of("gg.jte.."), room("web"));

    @ArchTest
    static final ArchRule java_diff_utils_is_known_to_the_pages_alone =
            onlyIn(List.of("com.github.difflib.."), room("web"));

    @ArchTest
    static final ArchRule picocli_is_known_to_the_command_line_alone = onlyIn(List.of("picocli.."), CLI);

    @ArchTest
    static final ArchRule an_engine_is_found_by_its_address_and_never_by_its_class = noClasses()
            .that()
            .resideOutsideOfPackages(room("index.lucene"), room("index.opensearch"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(room("index.lucene"), room("index.opensearch"));

    @ArchTest
    static final ArchRule only_ingestion_and_engines_know_how_to_write_an_index = noClasses()
            .that()
            .resideOutsideOfPackages(INGEST, INDEX)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Indexer.class);

    @ArchTest
    static final ArchRule only_ingestion_asks_an_engine_for_its_writing_side =
            noClasses().that().resideOutsideOfPackage(INGEST).should().callMethod(Engine.class, "indexer");

    @ArchTest
    static final ArchRule only_the_command_line_starts_ingestion = noClasses()
            .that()
            .resideOutsideOfPackages(INGEST, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INGEST);

    @ArchTest
    static final ArchRule only_the_command_line_and_the_catalogue_it_lies_with_open_the_journal_of_decisions =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(room("decide"), INGEST, CLI)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Journal.class);

    @ArchTest
    static final ArchRule nobody_uses_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI);
}
