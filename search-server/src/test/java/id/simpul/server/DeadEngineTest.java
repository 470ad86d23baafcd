package id.simpul.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.index.Alike;
import id.simpul.index.EngineException;
import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.index.KnownWord;
import id.simpul.index.Matches;
import id.simpul.index.Near;
import id.simpul.index.Query;
import id.simpul.index.Searcher;
import id.simpul.index.Window;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine that cannot answer is no bug of the site: the site says what is to be done. */
class DeadEngineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(EngineException.Cause.class)
    void isToldOfAsSuch(EngineException.Cause cause) {
        try (LiveSite site = LiveSite.on(new Dead(cause), new LiveSite.Kept(folder))) {
            for (String page :
                    new String[] {"/", "/search?q=a", "/documents/a", "/innovations/a", "/similar?q=stunting", "/status"
                    }) {
                Answer answer = site.get(page);
                assertThat(answer.status()).as(page).isEqualTo(503);
                assertThat(answer.html().select("h1").text()).as(page).isNotBlank();
                assertThat(answer.body()).doesNotContain("Exception", "secret detail");
            }
            for (String api : new String[] {"/api/v1/search?q=a", "/api/v1/documents/a", "/api/v1/status", "/health"}) {
                Answer answer = site.get(api);
                assertThat(answer.status()).as(api).isEqualTo(503);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.body()).doesNotContain("Exception", "secret detail");
            }
            assertThat(site.get("/help").status()).isEqualTo(200);
            assertThat(site.get("/api/v1/openapi.json").status()).isEqualTo(200);
        }
    }

    /** Throws whatever it is asked. */
    record Dead(EngineException.Cause cause) implements Searcher {

        @Override
        public Matches match(Query query, Filters filters, Window window) {
            throw new EngineException(cause, "secret detail");
        }

        @Override
        public Alike alike(Map<String, Integer> stems, Filters filters, int size) {
            throw new EngineException(cause, "secret detail");
        }

        @Override
        public List<Near> nearest(byte[] vector, Filters filters, int size) {
            throw new EngineException(cause, "secret detail");
        }

        @Override
        public List<KnownWord> near(String word, int edits, int most) {
            throw new EngineException(cause, "stopped");
        }

        @Override
        public Map<String, Long> count(Field field, List<String> values) {
            throw new EngineException(cause, "secret detail");
        }

        @Override
        public List<Matches.Count> beginning(Field field, String start, int size) {
            throw new EngineException(cause, "secret detail");
        }

        @Override
        public List<Entry> get(List<EntryId> ids) {
            throw new EngineException(cause, "secret detail");
        }
    }
}
