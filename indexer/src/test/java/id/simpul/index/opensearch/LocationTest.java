package id.simpul.index.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.index.EngineException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @Test
    void oneNodeAndANameAreEnough() {
        Location location = Location.of(URI.create("opensearch:http://search.example/simpul"));
        assertThat(location.hosts()).containsExactly(URI.create("http://search.example:9200"));
        assertThat(location.alias()).isEqualTo("simpul");
        assertThat(location.shards()).isEqualTo(1);
        assertThat(location.replicas()).isEqualTo(1);
        assertThat(location.timeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void severalNodesShareOneSchemeAndSettingsFollow() {
        Location location = Location.of(
                URI.create("opensearch:https://one.example:9201,two.example/arsip-2?shards=3&replicas=2&timeout=30"));
        assertThat(location.hosts())
                .containsExactly(URI.create("https://one.example:9201"), URI.create("https://two.example:9200"));
        assertThat(location.alias()).isEqualTo("arsip-2");
        assertThat(location.shards()).isEqualTo(3);
        assertThat(location.replicas()).isEqualTo(2);
        assertThat(location.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(location.printed()).isEqualTo("https://one.example:9201,https://two.example:9200/arsip-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opensearch:x",
                "opensearch:http://host:9200",
                "opensearch:http://host:9200/",
                "opensearch:ftp://host/simpul",
                "opensearch:http://host/Simpul",
                "opensearch:http://host/_all",
                "opensearch:http://host/a/b",
                "opensearch:http://host:port/simpul",
                "opensearch:http://user:password@host/simpul",
                "opensearch:http://host/simpul?shards=0",
                "opensearch:http://host/simpul?shards=many",
                "opensearch:http://host/simpul?replicas=21",
                "opensearch:http://host/simpul?colour=red",
                "opensearch:http://host/simpul?shards",
            })
    void anythingElseIsNamed(String wrong) {
        assertThatThrownBy(() -> Location.of(URI.create(wrong)))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.why()).isEqualTo(EngineException.Cause.UNKNOWN_ENGINE))
                .hasMessageContaining(wrong);
    }
}
