package id.simpul.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the command line says, in one language.
 *
 * @param bundle the texts, also those of {@code --help}
 */
record Texts(ResourceBundle bundle) {

    /** Indonesian unless English is asked for by {@code --lang en}; any other language is left to be refused later. */
    static Texts of(List<String> arguments) {
        boolean english = arguments.contains("--lang=en")
                || (arguments.contains("--lang")
                        && arguments.indexOf("--lang") + 1 < arguments.size()
                        && arguments.get(arguments.indexOf("--lang") + 1).equals("en"));
        return in(english ? Locale.ENGLISH : Locale.of("id"));
    }

    static Texts in(Locale locale) {
        return new Texts(ResourceBundle.getBundle(
                "id.simpul.cli.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The text of this key with its places filled in. @throws java.util.MissingResourceException if there is none */
    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }
}
