package id.simpul.server;

import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.SearchRequest;
import id.simpul.index.Window;
import id.simpul.model.EntryId;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.Taxonomy;
import id.simpul.replicate.Wish;
import id.simpul.web.ComparePage;
import id.simpul.web.ErrorPage;
import id.simpul.web.Links;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Reads what a request asks: every parameter is checked, and one that means nothing is refused by name.
 *
 * @param values the parameters, each with all its values
 * @param taxonomy the regions and themes that can be asked for
 */
public record Params(Map<String, List<String>> values, Taxonomy taxonomy) {

    private static final int LARGEST_PAGE_SIZE = 100;

    /** Nobody narrows by more values than this, and each is repeated in the address of every other. */
    private static final int MOST_CHOICES = 100;

    /** The search that is asked for. @throws BadRequest if a parameter means nothing */
    public SearchRequest search() {
        int size = number("size", SearchRequest.PAGE_SIZE, 1, LARGEST_PAGE_SIZE);
        int page = number(Links.PAGE, 1, 1, Window.DEEPEST / size);
        return new SearchRequest(text(), filters(), sort(), page, size, literal());
    }

    /**
     * The search that is asked for, for callers outside HTTP.
     *
     * @param refuse makes what is thrown of the name and the value of a parameter that means nothing
     */
    public SearchRequest checked(BiFunction<String, String, RuntimeException> refuse) {
        try {
            return search();
        } catch (BadRequest bad) {
            throw refuse.apply(bad.parameter(), bad.value());
        }
    }

    /** The search for innovations that is asked for. @throws BadRequest if a parameter means nothing */
    public SearchRequest innovations() {
        SearchRequest asked = search();
        return asked.with(asked.filters().with(Field.TYPE, List.of(Fields.INNOVATION)))
                .atPage(asked.page());
    }

    /** The words asked for; empty if there are none. */
    public String text() {
        return first(Links.QUESTION).orElse("").strip();
    }

    /** The first value of a parameter, if it was sent and is not blank. */
    public Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** A whole number. @throws BadRequest if it is none, or out of range */
    public int number(String name, int otherwise, int least, int most) {
        Optional<String> sent = first(name);
        if (sent.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(sent.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRequest(name, sent.get());
        }
        throw new BadRequest(name, sent.get());
    }

    /** For which region, and what does not matter. @throws BadRequest if a value means nothing */
    Wish wish(Optional<Region> remembered) {
        Optional<Region> target = values.containsKey(Links.FOR) ? region(Links.FOR) : remembered;
        return new Wish(
                target,
                values.getOrDefault(Links.WITHOUT, List.of()).stream()
                        .map(slug -> Wish.Criterion.bySlug(slug).orElseThrow(() -> new BadRequest(Links.WITHOUT, slug)))
                        .collect(Collectors.toSet()));
    }

    /** The innovations to compare. @throws BadRequest if there are too many, or one cannot be an id */
    List<EntryId> compared() {
        List<String> sent = values.getOrDefault(Links.ID, List.of());
        if (sent.stream().distinct().count() > ComparePage.MOST) {
            throw new BadRequest(Links.ID, String.join(", ", sent));
        }
        return sent.stream()
                .map(value -> {
                    if (!EntryId.isValid(value)) {
                        throw new BadRequest(Links.ID, value);
                    }
                    return new EntryId(value);
                })
                .toList();
    }

    /** The region of a code. @throws BadRequest if there is none of this code */
    public Optional<Region> region(String name) {
        return first(name).map(code -> taxonomy.regions().byCode(code).orElseThrow(() -> new BadRequest(name, code)));
    }

    /** An id in an address. @throws NotFound if it cannot be one */
    static EntryId id(String value) {
        if (!EntryId.isValid(value)) {
            throw new NotFound(ErrorPage.Problem.NO_SUCH_ENTRY);
        }
        return new EntryId(value);
    }

    private Filters filters() {
        Filters filters = Filters.NONE;
        for (Field field : Field.of(Field.Type.FACET).toList()) {
            List<String> chosen = values.getOrDefault(field.key(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            for (String value : chosen) {
                if (!isKnown(field, value) || chosen.size() > MOST_CHOICES) {
                    throw new BadRequest(field.key(), value);
                }
            }
            filters = filters.with(field, chosen);
        }
        Optional<String> type = first(Field.TYPE.key());
        if (type.isPresent()) {
            if (!List.of(Fields.DOCUMENT, Fields.INNOVATION).contains(type.get())) {
                throw new BadRequest(Field.TYPE.key(), type.get());
            }
            filters = filters.with(Field.TYPE, List.of(type.get()));
        }
        return filters;
    }

    private boolean isKnown(Field field, String value) {
        return switch (field) {
            case REGION -> taxonomy.regions().byCode(value).isPresent();
            case THEME -> taxonomy.themes().bySlug(value).isPresent();
            case KIND -> Kind.ofSlug(value).isPresent();
            case YEAR -> value.matches("\\d{4}");
            default -> value.length() <= 200;
        };
    }

    private boolean literal() {
        Optional<String> sent = first(Links.EXPAND);
        return switch (sent.orElse("yes")) {
            case "yes" -> false;
            case Links.NO -> true;
            default -> throw new BadRequest(Links.EXPAND, sent.orElse(""));
        };
    }

    private Window.Sort sort() {
        Optional<String> sent = first(Links.SORT);
        return switch (sent.orElse("relevance")) {
            case "relevance" -> Window.Sort.RELEVANCE;
            case "newest", "date" -> Window.Sort.NEWEST;
            default -> throw new BadRequest(Links.SORT, sent.orElse(""));
        };
    }
}
