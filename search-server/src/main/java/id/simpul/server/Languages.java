package id.simpul.server;

import id.simpul.web.Language;
import id.simpul.web.Links;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** Which language a reader gets: the one just asked for, else the one chosen before, else Indonesian. */
final class Languages {

    private static final int YEAR = 365 * 24 * 60 * 60;

    private Languages() {}

    static Language of(Context context) {
        return asked(context)
                .or(() -> Optional.ofNullable(context.cookie(Links.LANGUAGE)).flatMap(Language::ofCode))
                .orElse(Language.INDONESIAN);
    }

    /** Keeps the language that was just asked for. */
    static void remember(Context context) {
        asked(context)
                .ifPresent(language -> context.cookie(
                        new Cookie(Links.LANGUAGE, language.code(), "/", YEAR, false, true, null, SameSite.LAX)));
    }

    /** The address asked for, with its question. */
    static String address(Context context) {
        return Optional.ofNullable(context.queryString())
                .map(query -> context.path() + "?" + query)
                .orElse(context.path());
    }

    private static Optional<Language> asked(Context context) {
        return Optional.ofNullable(context.queryParam(Links.LANGUAGE)).flatMap(Language::ofCode);
    }
}
