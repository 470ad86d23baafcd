package id.simpul.index;

import id.simpul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Filters that a question speaks of: <em>stunting ntt 2021</em> names a region, a theme and a year. Nothing is narrowed
 * unasked; only what would leave some of the entries found, and not all of them, is suggested. Safe to share.
 */
final class Suggestions {

    private static final int MOST = 4;

    private final FilterNames names;
    private final RuleNames rules;
    private final Analysis analysis;

    Suggestions(FilterNames names, Analysis analysis) {
        this.names = names;
        this.rules = RuleNames.standard();
        this.analysis = analysis;
    }

    /**
     * The filters worth suggesting, at most four, in the order of the question's words.
     *
     * @param matches what was found, every facet counted
     * @param chosen what narrows already; no further value of such a field is suggested
     */
    List<Understood.Suggestion> of(String text, Matches matches, Filters chosen) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Understood.Suggestion> suggestions = new ArrayList<>();
        Stream<FilterNames.Value> awards = matches.facets().getOrDefault(Field.AWARD, List.of()).stream()
                .filter(count -> FilterNames.holds(count.value(), text))
                .map(count -> new FilterNames.Value(Field.AWARD, count.value()));
        Stream.concat(names.in(outsideRules(text)).stream(), awards)
                .filter(value -> chosen.values(value.field()).isEmpty())
                .forEach(value -> matches.facets().getOrDefault(value.field(), List.of()).stream()
                        .filter(count -> count.value().equals(value.value()) && count.entries() < matches.total())
                        .map(count -> new Understood.Suggestion(value.field(), value.value(), count.entries()))
                        .forEach(suggestions::add));
        return suggestions.stream().limit(MOST).toList();
    }

    /** The region and the year in a rule's name are the rule's. */
    private List<Token> outsideRules(String text) {
        List<Token> words = new ArrayList<>(analysis.words(text));
        for (RuleNames.Found rule : rules.find(words).reversed()) {
            words.subList(rule.firstWord(), rule.firstWord() + rule.words()).clear();
        }
        return words;
    }
}
