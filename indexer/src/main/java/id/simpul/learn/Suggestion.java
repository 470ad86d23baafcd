package id.simpul.learn;

import id.simpul.model.Theme;
import java.util.List;

/**
 * A theme that the curators would probably give a document. A suggestion changes nothing.
 *
 * @param theme the theme
 * @param score how strongly: the logistic function of the model's sum, 0 to 1, rarely above 0.8. Not a share of cases: weights are
 *     kept small, and rare themes are weighed up, when a model is trained
 * @param words words of the document that speak most for the theme, the strongest first, as they are printed but small; empty if
 *     they rather speak against it
 */
public record Suggestion(Theme theme, double score, List<String> words) {

    public Suggestion {
        words = List.copyOf(words);
    }
}
