package id.simpul.architecture;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OrtLoggingLevel;
import gg.jte.ContentType;
import id.simpul.embed.OnnxEmbedder;
import id.simpul.index.Engine;
import id.simpul.index.Indexer;
import id.simpul.ingest.Progress;
import io.javalin.http.HttpStatus;
import java.lang.reflect.Modifier;
import java.net.http.HttpClient;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.hc.core5.http.HttpHost;
import org.apache.lucene.search.BooleanClause;
import org.apache.tika.metadata.Property;
import org.jsoup.nodes.Element;
import org.opensearch.client.opensearch.generic.Requests;
import picocli.CommandLine;

/** Does everything that the rules forbid, so that {@link RulesBiteTest} sees them bite. */
final class Trespasser {

    @SuppressWarnings("unused")
    private static int counter;

    private Trespasser() {}

    @SuppressWarnings("unused")
    static final class TrespasserHelper {

        private TrespasserHelper() {}
    }

    @SuppressWarnings("unused")
    static void meetTheWorld() {
        System.out.println(System.getenv("HOME") + Clock.systemUTC() + LocalDate.now());
        System.exit(counter);
    }

    @SuppressWarnings("unused")
    static void useEveryLibrary(Property tika, Element jsoup, HttpClient web, CommandLine picocli, HttpHost http) {
        counter = HttpStatus.OK.getCode()
                + BooleanClause.Occur.MUST.ordinal()
                + Requests.class.hashCode()
                + ContentType.Html.ordinal()
                + Modifier.class.hashCode()
                + new java.sql.Date(Types.DATE).hashCode();
    }

    @SuppressWarnings("unused")
    static void runAModel(Encoding tokens, OnnxEmbedder embedder) {
        counter = tokens.getIds().length + OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR.getValue();
        embedder.close();
    }

    @SuppressWarnings("unused")
    static Progress write(Engine engine) {
        Indexer indexer = engine.indexer();
        indexer.commit();
        return Progress.SILENT;
    }
}
