package id.simpul.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that pages need in the browser. Serve them at {@link Links#asset}, i.e. under {@code /assets/{hash}/{name}},
 * with an unlimited lifetime: another content has another address. Safe to share.
 *
 * @param style the one style sheet
 * @param script what smooths htmx's edges
 * @param htmx htmx itself, out of its WebJar
 * @param logo the sign, also shown in the browser's tab
 */
public record Assets(Asset style, Asset script, Asset htmx, Asset logo) {

    /** Reads the files out of the program. @throws IllegalStateException if one is missing */
    public static Assets builtIn() {
        return new Assets(
                read("assets/simpul.css", "simpul.css", "text/css; charset=utf-8"),
                read("assets/simpul.js", "simpul.js", "text/javascript; charset=utf-8"),
                read(htmxPath(), "htmx.min.js", "text/javascript; charset=utf-8"),
                read("assets/simpul.svg", "simpul.svg", "image/svg+xml"));
    }

    /** The file of this address, if the hash is the current one. */
    public Optional<Asset> find(String hash, String name) {
        return all().stream()
                .filter(asset -> asset.hash().equals(hash) && asset.name().equals(name))
                .findFirst();
    }

    /** Every file. */
    public List<Asset> all() {
        return Stream.of(style, script, htmx, logo).toList();
    }

    private static String htmxPath() {
        return new String(load("htmx.path"), StandardCharsets.UTF_8).strip();
    }

    private static Asset read(String path, String name, String mediaType) {
        byte[] bytes = load(path);
        return new Asset(name, mediaType, hash(bytes), bytes);
    }

    private static byte[] load(String path) {
        InputStream stream = Assets.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IllegalStateException("no file for the browser: " + path);
        }
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
