package id.simpul.evaluate.findings;

import id.simpul.index.NameKey;
import id.simpul.model.CalendarDate;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Signal;
import id.simpul.model.Taxonomy;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said of a document in one line of a labelled text, or one cell of {@code expected/*.tsv}. */
enum Column {
    KIND("kind"),
    DATE("date"),
    DATE_WARNING("date_warning"),
    OWNER("owner_regions"),
    THEMES("themes"),
    INNOVATIONS("innovations"),
    AWARDS("awards"),
    REGULATIONS("regulations"),
    STAGE(""),
    SIGNAL("");

    /** In place of the status that a date is shown with: any that warns will do. */
    static final String WARNED = "warned";

    private static final Pattern AWARD = Pattern.compile("[^/]+/[^/]+/(\\d{4}|-)");
    private static final Pattern REGULATION = Pattern.compile("\\S.* \\d[\\dA-Za-z./-]*/\\d{4}( pasal \\d.*)?");
    private static final String PROVISION = " pasal ";

    private final String cell;

    Column(String cell) {
        this.cell = cell;
    }

    /** Its name before the colon. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in the header of a table, if it stands there. */
    Optional<String> cell() {
        return Optional.of(cell).filter(name -> !name.isEmpty());
    }

    /** The column written as {@link #slug()}, if there is one. */
    static Optional<Column> ofSlug(String slug) {
        return Stream.of(values()).filter(column -> column.slug().equals(slug)).findFirst();
    }

    /** Whether an item is of the right form, and names something that exists. */
    boolean accepts(String item, Taxonomy taxonomy) {
        return switch (this) {
            case KIND -> Kind.ofSlug(item).isPresent();
            case DATE -> isDate(item);
            case DATE_WARNING -> List.of("none", "weekday", "future").contains(item);
            case OWNER -> taxonomy.regions().byCode(item).isPresent();
            case THEMES -> taxonomy.themes().bySlug(item).isPresent();
            case INNOVATIONS -> !NameKey.of(item).isEmpty();
            case AWARDS -> AWARD.matcher(item).matches();
            case REGULATIONS -> REGULATION.matcher(item).matches();
            case STAGE -> Stream.of(LifeStage.values()).map(LifeStage::slug).anyMatch(item::equals);
            case SIGNAL -> isSignal(item);
        };
    }

    /** What the labels of this column ask of the machine. */
    Map<Judged, Wanted> wanted(List<Label> labels) {
        return switch (this) {
            case KIND -> one(Judged.KIND, labels);
            case DATE -> one(Judged.DATE, labels);
            case DATE_WARNING ->
                one(
                        Judged.DATE_WARNING,
                        labels.stream()
                                .filter(label -> !label.item().equals("none"))
                                .map(label -> label.with(WARNED))
                                .toList());
            case OWNER -> owners(labels);
            case THEMES -> one(Judged.MAIN_THEME, mainTheme(labels));
            case INNOVATIONS -> one(Judged.INNOVATION, labels);
            case AWARDS -> one(Judged.AWARD, labels);
            case REGULATIONS -> regulations(labels);
            case STAGE -> one(Judged.STAGE, labels);
            case SIGNAL -> one(Judged.SIGNAL, labels);
        };
    }

    private static Map<Judged, Wanted> one(Judged judged, List<Label> labels) {
        return Map.of(judged, Wanted.of(judged, labels));
    }

    private static Map<Judged, Wanted> owners(List<Label> labels) {
        Map<Judged, Wanted> wanted = new EnumMap<>(Judged.class);
        wanted.put(
                Judged.PROVINCE,
                Wanted.of(
                        Judged.PROVINCE,
                        labels.stream()
                                .map(label -> label.with(label.item().substring(0, 2)))
                                .toList()));
        wanted.put(
                Judged.KABUPATEN_KOTA,
                Wanted.of(
                        Judged.KABUPATEN_KOTA,
                        labels.stream()
                                .filter(label -> label.item().contains("."))
                                .toList()));
        return wanted;
    }

    /** The first that is required, and all that are optional. */
    private static List<Label> mainTheme(List<Label> labels) {
        return Stream.concat(
                        labels.stream().filter(label -> !label.isOptional()).limit(1),
                        labels.stream().filter(Label::isOptional))
                .toList();
    }

    /** A table says nothing of articles, so only labelled texts are judged by them: see {@link #SIGNAL}. */
    private static Map<Judged, Wanted> regulations(List<Label> labels) {
        Function<Label, Label> key = label -> label.with(label.item().split(PROVISION, 2)[0]);
        return Map.of(
                Judged.REGULATION,
                Wanted.of(Judged.REGULATION, labels.stream().map(key).toList()),
                Judged.PROVISION,
                Wanted.of(
                        Judged.PROVISION,
                        labels.stream()
                                .filter(label -> label.item().contains(PROVISION))
                                .toList()));
    }

    private static boolean isDate(String item) {
        try {
            return CalendarDate.parse(item).iso().equals(item);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isSignal(String item) {
        String[] parts = item.split("/", -1);
        return parts.length == 3
                && Stream.of(Signal.Aspect.values()).map(Signal.Aspect::slug).anyMatch(parts[0]::equals)
                && Stream.of(Signal.Presence.values()).map(Column::lower).anyMatch(parts[1]::equals)
                && Stream.of(Signal.Basis.values()).map(Column::lower).anyMatch(parts[2]::equals);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
