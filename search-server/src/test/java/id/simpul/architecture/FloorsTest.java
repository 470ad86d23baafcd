package id.simpul.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static id.simpul.architecture.House.onlyUses;
import static id.simpul.architecture.House.room;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: a room uses those below it. One sentence, one rule. */
@AnalyzeClasses(packages = "id.simpul", importOptions = House.Program.class)
class FloorsTest {

    private static final String MODEL = room("model");
    private static final String TEXT = room("text");
    private static final String INDEX = "id.simpul.index";
    private static final String LUCENE = room("index.lucene");
    private static final String OPENSEARCH = room("index.opensearch");
    private static final String EMBED = room("embed");
    private static final String EXTRACT = room("extract");
    private static final String FETCH = room("fetch");
    private static final String DETECT = room("detect");
    private static final String DECIDE = room("decide");
    private static final String REPLICATE = room("replicate");
    private static final String EVALUATE = room("evaluate");
    private static final String INGEST = room("ingest");
    private static final String LEARN = room("learn");
    private static final String WEB = room("web");
    private static final String SERVER = room("server");

    private static final String LUCENE_LIBRARY = "org.apache.lucene..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String LOGGING = "org.slf4j..";

    @ArchTest
    static final ArchRule the_model_uses_the_JDK_alone = onlyUses(MODEL);

    @ArchTest
    static final ArchRule text_uses_the_analysis_of_Lucene_and_nothing_of_ours =
            onlyUses(TEXT, "org.apache.lucene.analysis..");

    @ArchTest
    static final ArchRule the_index_port_uses_model_and_text_and_keeps_entries_as_JSON =
            onlyUses(INDEX, MODEL, TEXT, JACKSON);

    @ArchTest
    static final ArchRule an_engine_uses_the_port_model_text_and_its_library =
            onlyUses(LUCENE, INDEX, MODEL, TEXT, LUCENE_LIBRARY);

    @ArchTest
    static final ArchRule an_engine_on_other_machines_uses_the_port_model_text_and_its_client_for_JSON_by_HTTP =
            onlyUses(OPENSEARCH, INDEX, MODEL, TEXT, JACKSON, "org.opensearch.client..", "org.apache.hc..");

    @ArchTest
    static final ArchRule a_model_of_meanings_uses_the_port_and_what_runs_it =
            onlyUses(EMBED, INDEX, "ai.onnxruntime..", "ai.djl.huggingface.tokenizers..");

    @ArchTest
    static final ArchRule extraction_uses_model_text_jsoup_and_Tika_with_what_it_reads_files_and_archives_by = onlyUses(
            EXTRACT,
            MODEL,
            TEXT,
            "org.jsoup..",
            "org.apache.tika..",
            "org.apache.poi..",
            "org.apache.commons.compress..",
            "org.apache.commons.csv..",
            "org.xml.sax..");

    @ArchTest
    static final ArchRule fetching_uses_model_an_HTTP_client_jsoup_and_a_reader_of_robots_feeds_and_site_maps =
            onlyUses(FETCH, MODEL, "org.apache.hc..", "crawlercommons..", "org.jsoup..");

    @ArchTest
    static final ArchRule detection_uses_model_and_text = onlyUses(DETECT, MODEL, TEXT);

    @ArchTest
    static final ArchRule decisions_use_the_model_and_a_database =
            onlyUses(DECIDE, MODEL, "org.jdbi..", "org.sqlite..");

    @ArchTest
    static final ArchRule replication_uses_model_text_the_index_port_and_decisions =
            onlyUses(REPLICATE, MODEL, TEXT, INDEX, DECIDE);

    @ArchTest
    static final ArchRule evaluation_uses_model_and_the_index_port = onlyUses(EVALUATE, MODEL, INDEX);

    @ArchTest
    static final ArchRule learning_uses_model_text_the_index_port_decisions_and_a_solver =
            onlyUses(LEARN, MODEL, TEXT, INDEX, DECIDE, "de.bwaldvogel.liblinear..");

    @ArchTest
    static final ArchRule ingestion_uses_all_rooms_below_it_and_a_database = onlyUses(
            INGEST,
            MODEL,
            TEXT,
            INDEX,
            EXTRACT,
            FETCH,
            DETECT,
            DECIDE,
            REPLICATE,
            JACKSON,
            "org.jdbi..",
            "org.sqlite..",
            "com.zaxxer.hikari..");

    @ArchTest
    static final ArchRule pages_use_model_text_the_index_port_decisions_replication_learning_and_JTE = onlyUses(
            WEB, MODEL, TEXT, INDEX, DECIDE, REPLICATE, LEARN, "gg.jte..", "com.github.difflib..", "org.apache.poi..");

    @ArchTest
    static final ArchRule
            the_server_uses_model_the_index_port_decisions_replication_learning_pages_and_Javalin_on_Jetty = onlyUses(
                    SERVER,
                    MODEL,
                    INDEX,
                    DECIDE,
                    REPLICATE,
                    LEARN,
                    WEB,
                    JACKSON,
                    LOGGING,
                    "io.javalin..",
                    "org.eclipse.jetty..");

    @ArchTest
    static final ArchRule no_two_rooms_use_each_other =
            slices().matching("id.simpul.(*)..").should().beFreeOfCycles();
}
