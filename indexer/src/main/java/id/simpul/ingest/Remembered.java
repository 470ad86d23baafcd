package id.simpul.ingest;

import id.simpul.fetch.Headers;
import id.simpul.fetch.Memory;
import id.simpul.fetch.WebAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What catalogue and originals remember of the web: documents that were read, with their bytes. */
record Remembered(Catalogue catalogue, Originals originals) implements Memory {

    @Override
    public Headers headers(WebAddress address) {
        return row(address)
                .filter(row -> originals.find(row.sha256()).isPresent())
                .map(Catalogue.Row::headers)
                .orElse(Headers.NONE);
    }

    @Override
    public Optional<byte[]> bytes(WebAddress address) {
        return row(address).flatMap(row -> originals.find(row.sha256())).map(Remembered::read);
    }

    @Override
    public List<WebAddress> readFrom(WebAddress start) {
        return catalogue.underRoot(start.value()).stream()
                .map(row -> WebAddress.of(row.location()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Catalogue.Row> row(WebAddress address) {
        return catalogue.atLocation(address.value()).filter(row -> row.state() == Catalogue.State.INDEXED);
    }

    private static byte[] read(Path original) {
        try {
            return Files.readAllBytes(original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
