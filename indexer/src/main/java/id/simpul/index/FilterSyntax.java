package id.simpul.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code field:value} in what people type, for those who know it: {@code wilayah:sumbar}, {@code tahun:2021},
 * {@code penghargaan:"top 45"}. What is not a field, or not a value of it, stays in the question as words. Safe to share.
 */
final class FilterSyntax {

    private static final Pattern PAIR =
            Pattern.compile("(?<![^\\s])(\\p{L}+):(?:[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+))");

    private final FilterNames names;

    FilterSyntax(FilterNames names) {
        this.names = names;
    }

    /**
     * The request with its filters taken out of the text and put among the others.
     *
     * @param awards the awards that can be filtered by, asked for only if need be
     */
    SearchRequest read(SearchRequest request, Supplier<List<String>> awards) {
        Matcher pair = PAIR.matcher(request.text());
        StringBuilder rest = new StringBuilder();
        Filters filters = request.filters();
        boolean any = false;
        while (pair.find()) {
            Optional<Field> field = names.field(pair.group(1));
            String name = pair.group(2) == null ? pair.group(3) : pair.group(2);
            List<String> values = field.map(known -> names.values(
                            known,
                            name,
                            known == Field.AWARD ? awards.get().stream() : java.util.stream.Stream.empty()))
                    .orElse(List.of());
            if (field.isEmpty() || values.isEmpty()) {
                continue;
            }
            any = true;
            List<String> together = new ArrayList<>(filters.values(field.get()));
            together.addAll(values);
            filters = filters.with(field.get(), together);
            pair.appendReplacement(rest, "");
        }
        if (!any) {
            return request;
        }
        pair.appendTail(rest);
        return new SearchRequest(
                rest.toString().strip().replaceAll("\\s{2,}", " "),
                filters,
                request.sort(),
                request.page(),
                request.size(),
                request.literal());
    }
}
