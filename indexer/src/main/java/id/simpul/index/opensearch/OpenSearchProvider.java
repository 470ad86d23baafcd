package id.simpul.index.opensearch;

import id.simpul.index.Credentials;
import id.simpul.index.Embedder;
import id.simpul.index.Engine;
import id.simpul.model.Taxonomy;
import java.net.URI;
import java.util.Optional;

/** Opens {@code opensearch:http://HOST:PORT[,HOST:PORT…]/NAME[?shards=N&replicas=N]}. */
public final class OpenSearchProvider implements Engine.Provider {

    @Override
    public String scheme() {
        return "opensearch";
    }

    @Override
    public Engine open(URI location, Credentials credentials, Taxonomy taxonomy, Optional<Embedder> embedder) {
        return OpenSearchEngine.open(Location.of(location), credentials, taxonomy, embedder);
    }

    @Override
    public void discard(URI location, Credentials credentials, Optional<Embedder> embedder) {
        OpenSearchEngine.discard(Location.of(location), credentials, embedder);
    }
}
