package id.simpul.web;

import id.simpul.decide.Subject;
import id.simpul.index.Field;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Entry;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.Region;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What things are called on the screen. Safe to share. */
public final class Labels {

    private final Language language;
    private final Messages messages;
    private final Formats formats;
    private final Taxonomy taxonomy;

    Labels(Language language, Messages messages, Formats formats, Taxonomy taxonomy) {
        this.language = language;
        this.messages = messages;
        this.formats = formats;
        this.taxonomy = taxonomy;
    }

    public String theme(Theme theme) {
        return language == Language.INDONESIAN ? theme.labelId() : theme.labelEn();
    }

    public String kind(Kind kind) {
        return messages.text("kind." + kind.slug());
    }

    /** {@code Kabupaten Bengkulu Utara}, {@code Jawa Timur}, {@code Nasional}. */
    public String region(Region region) {
        return switch (region.level()) {
            case NATIONAL -> messages.text("region.national");
            case PROVINCE -> region.name();
            case KABUPATEN, KOTA -> region.officialName();
        };
    }

    /** Whose it is that a decision speaks of. */
    public String owner(Subject subject) {
        return taxonomy.regions()
                .byCode(subject.identity().owner())
                .map(this::region)
                .orElseGet(() -> messages.text("innovation.owner.unknown"));
    }

    /** Whose an innovation is. */
    public String owner(Innovation innovation) {
        return innovation.region().map(this::region).orElseGet(() -> messages.text("innovation.owner.unknown"));
    }

    /** The province of a code; the code itself if the taxonomy does not know it. */
    public String province(String code) {
        return taxonomy.regions().byCode(code).map(this::region).orElse(code);
    }

    /** All provinces, by code. */
    public List<Region> provinces() {
        return taxonomy.regions().provinces();
    }

    /** The kabupaten and kota of a province, by code. */
    public List<Region> within(Region province) {
        return taxonomy.regions().within(province.code());
    }

    public String confidence(Confidence confidence) {
        return messages.text("confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    /** What a facet is called. */
    public String facet(Field field) {
        return messages.text("facet." + field.key());
    }

    /** What a value of a facet is called; the value itself if the taxonomy does not know it. */
    public String facetValue(Field field, String value) {
        return switch (field) {
            case REGION -> taxonomy.regions().byCode(value).map(this::region).orElse(value);
            case THEME -> taxonomy.themes().bySlug(value).map(this::theme).orElse(value);
            case KIND -> Kind.ofSlug(value).map(this::kind).orElse(value);
            default -> value;
        };
    }

    /** The themes of an entry, each once. */
    public List<String> themes(Entry entry) {
        return Facts.themes(entry).stream().map(this::theme).toList();
    }

    /** What an entry won, each once; places on the way there are left out. */
    public List<String> awards(Entry entry) {
        Stream<Award> awards = switch (entry) {
            case SourceDocument document -> document.findings(Award.class).map(Finding::value);
            case Innovation innovation -> innovation.awards().stream().map(Sourced::value);
        };
        return awards.filter(award -> award.standing() == Award.Standing.WON)
                .map(Award::label)
                .distinct()
                .toList();
    }

    /**
     * What to write into {@code lang} around an entry's own words, so that they are read aloud in their language; empty,
     * which is HTML's word for unknown, where the document's is not known. Names of innovations are Indonesian.
     */
    public String lang(Entry entry) {
        return switch (entry) {
            case SourceDocument document -> document.language().equals("und") ? "" : document.language();
            case Innovation innovation -> Language.INDONESIAN.code();
        };
    }

    /** {@code PDF, 482 kB, 12 halaman, bahasa Indonesia}; one page alone is not worth a word. */
    public String file(SourceDocument document) {
        String type = document.origin().mediaType();
        String key = "media." + type;
        int pages = document.pages().size();
        return Stream.of(
                        messages.has(key) ? messages.text(key) : type,
                        formats.size(document.origin().bytes()),
                        pages == 1 ? "" : messages.count("document.pages", pages),
                        language(document.language()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What decides over a replication and is not mentioned in a document. */
    public String unmentioned(SourceDocument document) {
        return messages.text(
                "fact.unmentioned",
                Facts.unmentioned(document).stream()
                        .map(aspect -> messages.text("signal." + aspect.slug()).toLowerCase(language.locale()))
                        .collect(Collectors.joining(", ")));
    }

    /** Key of the text that says why a file could not be read; behind it, {@code .what} says what to do. */
    public String failureKey(String reason) {
        String key = "failure." + reason;
        return messages.has(key) ? key : "failure.other";
    }

    /** Why a source was passed over. */
    public String skipped(String why) {
        String key = "skipped." + why;
        return messages.text(messages.has(key) ? key : "skipped.other");
    }

    private String language(String code) {
        String key = "language." + code;
        return messages.has(key) ? messages.text(key) : messages.text("language.und");
    }
}
