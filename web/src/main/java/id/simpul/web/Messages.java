package id.simpul.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of one language, from {@code messages_id.properties} or {@code messages_en.properties} (UTF-8). {@code {0}},
 * {@code {1}}, … in a text are filled in; apostrophes and braces otherwise stand for themselves. Safe to share.
 *
 * <p>Trap: what is filled in is text. Format a number first ({@link Formats}), or a year comes out as {@code 2.024}.
 */
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> texts;
    private final Language language;

    private Messages(Map<String, String> texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The texts of a language. @throws IllegalStateException if its file is missing */
    public static Messages in(Language language) {
        String name = "messages_" + language.code() + ".properties";
        InputStream stream = Messages.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no texts: " + name);
        }
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(texts, language);
    }

    /**
     * The text of this key.
     *
     * @throws IllegalArgumentException if there is no such key or too few values to fill in
     */
    public String text(String key, String... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text in " + language + ": " + key);
        }
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            if (index >= values.length) {
                throw new IllegalArgumentException("nothing to put at {" + index + "} of " + key);
            }
            return Matcher.quoteReplacement(values[index]);
        });
    }

    /** The text of {@code key.one} or {@code key.other}, with the number as {@code {0}} and the values behind it. */
    public String count(String key, long number, String... values) {
        String shown = NumberFormat.getIntegerInstance(language.locale()).format(number);
        return text(
                key + (number == 1 ? ".one" : ".other"),
                Stream.concat(Stream.of(shown), Stream.of(values)).toArray(String[]::new));
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key, in order. */
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }
}
