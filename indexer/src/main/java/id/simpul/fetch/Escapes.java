package id.simpul.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Percent-encoding and dot segments (RFC 3986, sections 2 and 5.2.4). */
final class Escapes {

    private static final String UNRESERVED = "-._~";
    private static final String IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String IN_QUERY = IN_PATH + "?";
    private static final String ANYWHERE = IN_QUERY + "#[]";

    private Escapes() {}

    /** A path without dot segments, {@code /} at least. */
    static String path(String path) {
        return withoutDots(encoded(path.isEmpty() ? "/" : path, IN_PATH));
    }

    static String query(String query) {
        return encoded(query, IN_QUERY);
    }

    /** Encodes what may stand nowhere in an address, spaces for instance, and leaves the rest. */
    static String invalid(String address) {
        return encoded(address, ANYWHERE);
    }

    private static String encoded(String text, String allowed) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int value = bytes[at] & 0xFF;
            boolean escaped = value == '%' && at + 2 < bytes.length && hex(bytes, at) >= 0;
            if (escaped) {
                value = hex(bytes, at);
                at += 2;
            }
            boolean plain = isAlphanumeric(value) || (escaped ? UNRESERVED : allowed).indexOf(value) >= 0;
            if (plain) {
                encoded.append((char) value);
            } else {
                encoded.append('%').append(String.format(java.util.Locale.ROOT, "%02X", value));
            }
        }
        return encoded.toString();
    }

    private static int hex(byte[] bytes, int percent) {
        int high = Character.digit(bytes[percent + 1], 16);
        int low = Character.digit(bytes[percent + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isAlphanumeric(int value) {
        return value < 128 && Character.isLetterOrDigit(value);
    }

    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> {
                    if (last) {
                        kept.addLast("");
                    }
                }
                case ".." -> {
                    kept.pollLast();
                    if (last) {
                        kept.addLast("");
                    }
                }
                default -> kept.addLast(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }
}
