package id.simpul.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the screens speak. */
public enum Language {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** Its ISO code, as in {@code ?lang=en} and {@code <html lang>}. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** For numbers and dates. */
    public Locale locale() {
        return Locale.of(code, code.equals("id") ? "ID" : "GB");
    }

    /** The one to offer in its place. */
    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }

    /** The language of this code, if the screens speak it. */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
