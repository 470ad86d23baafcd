package id.simpul.web;

import id.simpul.model.DecidedThemes;
import id.simpul.model.SourceDocument;
import id.simpul.model.Theme;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a curator says which themes a document has.
 *
 * @param document the document
 * @param choices every theme that there is
 * @param token proves that the form was made for this curator
 */
public record ThemesPage(SourceDocument document, List<Theme> choices, String token) implements PageView {

    public ThemesPage {
        choices = List.copyOf(choices);
    }

    /** The places to fill, the main theme's first, from 0. */
    public List<Integer> places() {
        return IntStream.range(0, DecidedThemes.MOST).boxed().toList();
    }

    /** Whether the theme stands in this place now. */
    public boolean stands(Theme theme, int place) {
        return place < document.themes().size() && document.themes().get(place).equals(theme);
    }

    @Override
    public String address() {
        return Links.themes(document.id());
    }
}
