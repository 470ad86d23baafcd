package id.simpul.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.index.Engine;
import id.simpul.index.EngineException;
import id.simpul.index.EngineException.Cause;
import id.simpul.index.Entries;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Query;
import id.simpul.index.Window;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a real node does when something is wrong with it, or with us. */
@ExtendWith(OneNode.class)
class OpenSearchTroubleIT {

    private final LocalCluster node;

    OpenSearchTroubleIT(LocalCluster node) {
        this.node = node;
    }

    @Test
    void anIndexOfAnotherVersionIsRefusedAndCanBeBuiltAnew() {
        make("older-1", "older", "\"_meta\":{\"made_with\":\"0-old\"}");
        URI location = node.index("older", "replicas=0");
        assertThatThrownBy(() -> Engine.at(location, Entries.TAXONOMY))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.OTHER_SCHEMA))
                .hasMessageContaining("0-old")
                .hasMessageContaining(Fields.MADE_WITH);
        Engine.discard(location);
        try (Engine engine = Engine.at(location, Entries.TAXONOMY)) {
            assertThat(all(engine)).isZero();
        }
        assertThat(node.ask("GET", "/_cat/indices/older*?h=index", "").strip()).isEqualTo("older-2");
    }

    @Test
    void anIndexOfAnotherProgramIsNeitherUsedNorThrownAway() {
        make("foreign", "somebody", "\"dynamic\":true");
        for (String name : new String[] {"foreign", "somebody"}) {
            URI location = node.index(name, "");
            assertThatThrownBy(() -> Engine.at(location, Entries.TAXONOMY))
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.UNKNOWN_ENGINE))
                    .hasMessageContaining("belongs to another program");
            assertThatThrownBy(() -> Engine.discard(location)).isInstanceOf(EngineException.class);
        }
        assertThat(node.ask("GET", "/_cat/indices/foreign?h=index", "").strip()).isEqualTo("foreign");
    }

    @Test
    void whatCannotBeWrittenIsToldOfAndWrittenOnceItCanBe() {
        try (Engine engine = Engine.at(node.index("closed", "replicas=0"), Entries.TAXONOMY)) {
            engine.indexer().add(Entries.document("before", "lama").get());
            engine.indexer().commit();
            block(true);
            engine.indexer().add(Entries.document("after", "baru").get());
            assertThatThrownBy(() -> engine.indexer().commit())
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.READ_ONLY));
            assertThat(all(engine)).as("it can still be searched").isEqualTo(1);
            block(false);
            engine.indexer().commit();
            assertThat(all(engine)).as("nothing was lost").isEqualTo(2);
        }
    }

    @Test
    void aClusterThatHasLostAShardSaysSo() {
        node.ask("PUT", "/red-1?wait_for_active_shards=0", """
                {"settings":{"index":{"number_of_shards":1,"number_of_replicas":0,
                 "routing.allocation.require._name":"nobody"}},
                 "mappings":{"_meta":{"made_with":"%s"}},"aliases":{"red":{}}}""".formatted(Fields.MADE_WITH));
        try (Engine engine = Engine.at(node.index("red", "timeout=1"), Entries.TAXONOMY)) {
            assertThatThrownBy(() -> all(engine))
                    .isInstanceOfSatisfying(
                            EngineException.class, e -> assertThat(e.why()).isEqualTo(Cause.UNAVAILABLE));
        }
        node.ask("DELETE", "/red-1", "");
    }

    @Test
    void twoWritersShareAnIndexAndTheLastOneWins() {
        URI location = node.index("shared", "replicas=0");
        try (Engine one = Engine.at(location, Entries.TAXONOMY);
                Engine two = Engine.at(location, Entries.TAXONOMY)) {
            one.indexer().add(Entries.document("a", "lama").get());
            one.indexer().commit();
            two.indexer().add(Entries.document("a", "baru sekali").get());
            two.indexer().add(Entries.document("b", "dua").get());
            two.indexer().commit();
            assertThat(all(one)).isEqualTo(2);
            assertThat(one.searcher().get(Entries.document("a", "x").get().id()))
                    .contains(Entries.document("a", "baru sekali").get());
        }
    }

    private void make(String index, String alias, String mappings) {
        node.ask(
                "PUT",
                "/" + index,
                "{\"settings\":{\"number_of_replicas\":0},\"mappings\":{" + mappings + "},\"aliases\":{\"" + alias
                        + "\":{}}}");
    }

    private void block(boolean closed) {
        node.ask("PUT", "/closed/_settings", "{\"index.blocks.read_only_allow_delete\":" + closed + "}");
    }

    private static long all(Engine engine) {
        return engine.searcher()
                .match(new Query.Everything(), Filters.NONE, Window.first(0, Window.Sort.ID))
                .total();
    }
}
