package id.simpul.extract;

import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.model.Page;
import id.simpul.model.Warning;
import id.simpul.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a file from first byte to clean text. Takes as long as it takes; see {@link TimedExtractor}. */
final class FileExtractor implements Extractor {

    /** Recognition reads a few letters into any photograph. */
    private static final int WORDS_OF_A_SCAN = 8;

    private static final int LETTERS_OF_A_WORD = 4;

    private final Rules rules;
    private final Limits limits;
    private final Sniffer sniffer = new Sniffer();
    private final Eyes eyes;
    private final OfficeFiles office;

    FileExtractor(Rules rules, Limits limits, Eyes eyes) {
        this.rules = rules;
        this.limits = limits;
        this.eyes = eyes;
        this.office = new OfficeFiles(eyes);
    }

    @Override
    public String version() {
        return rules.version();
    }

    @Override
    public Extraction extract(Original original) {
        String mediaType = sniffer.mediaType(original);
        Format format = rules.formats().of(mediaType);
        try {
            if (original.bytes().length == 0) {
                throw new Refusal(Reason.EMPTY, "");
            }
            if (original.bytes().length > limits.bytes()) {
                throw new Refusal(Reason.TOO_LARGE, original.bytes().length + " bytes");
            }
            return clean(
                    original,
                    mediaType,
                    format,
                    read(original, mediaType, format).within(limits.characters()));
        } catch (Refusal refusal) {
            return new Unreadable(mediaType, refusal.reason(), refusal.detail());
        }
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public boolean mayHoldFiles(String mediaType) {
        return rules.formats().of(mediaType).holdsFiles();
    }

    @Override
    public Contents unpack(Original original, Path folder) {
        return new Unpacker(sniffer, rules.formats(), office, limits, ArchiveLimits.standard(), folder)
                .unpack(original);
    }

    private Draft read(Original original, String mediaType, Format format) throws Refusal {
        return switch (format) {
            case WEB_PAGE -> rules.webPages().draft(original);
            case TEXT -> beginning(Encoding.decode(original), PlainText::draft);
            case DELIMITED -> beginning(Encoding.decode(original), DelimitedText::draft);
            case MARKDOWN -> beginning(Encoding.decode(original), Markdown::draft);
            case MAIL -> parsed(original, mediaType, format, OfficeText::mail);
            case PDF -> parsed(original, mediaType, format, PrintedPages::draft);
            case WORDS, SLIDES, SHEETS -> parsed(original, mediaType, format, OfficeText::draft);
            case PICTURE -> picture(original, mediaType);
            case ARCHIVE, OTHER -> throw new Refusal(Reason.UNSUPPORTED, "");
        };
    }

    private Draft picture(Original original, String mediaType) throws Refusal {
        if (eyes != Eyes.PICTURES) {
            throw new Refusal(Reason.NO_TEXT, "");
        }
        Draft draft = parsed(original, mediaType, Format.PICTURE, PrintedPages::draft);
        long words = draft.pages().stream()
                .flatMap(List::stream)
                .flatMap(line -> Words.of(line.text()).stream())
                .filter(word -> word.exact().length() >= LETTERS_OF_A_WORD)
                .count();
        if (words < WORDS_OF_A_SCAN) {
            throw new Refusal(Reason.NO_TEXT, "");
        }
        return draft;
    }

    private Draft parsed(Original original, String mediaType, Format format, Function<OfficeFiles.Parsed, Draft> reader)
            throws Refusal {
        OfficeFiles.Parsed parsed = office.parse(original, mediaType, format, limits);
        return reader.apply(parsed).warning(parsed.warnings());
    }

    private Draft beginning(String text, Function<String, Draft> reader) {
        return text.length() <= limits.characters()
                ? reader.apply(text)
                : reader.apply(text.substring(0, limits.characters())).warning(Set.of(Warning.TRUNCATED));
    }

    private Extracted clean(Original original, String mediaType, Format format, Draft draft) throws Refusal {
        List<String> removed = new ArrayList<>(draft.removed());
        List<List<Line>> pages = new ArrayList<>();
        for (List<Line> page : draft.pages()) {
            ClutterLines.Sifted sifted = rules.clutterLines().sift(page, format);
            removed.addAll(sifted.removed());
            pages.add(sifted.kept());
        }
        if (format.comesFromTheWeb()) {
            ClutterLines.Sifted sifted = Repeats.sift(pages.getFirst(), draft.title());
            removed.addAll(sifted.removed());
            pages.set(0, sifted.kept());
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new Refusal(format.comesFromTheWeb() ? Reason.EMPTY : Reason.NO_TEXT, "");
        }
        Optional<String> stated =
                format.comesFromTheWeb() ? draft.title() : rules.titles().stated(draft.title(), pages);
        String title = stated.orElseGet(() -> rules.titles().first(pages, original.name()));
        return new Extracted(mediaType, title, language(pages), numbered(pages), draft.warnings(), removed);
    }

    private String language(List<List<Line>> pages) {
        return rules.languages()
                .of(pages.stream()
                        .flatMap(List::stream)
                        .map(Line::text)
                        .limit(200)
                        .collect(Collectors.joining("\n")));
    }

    private static List<Page> numbered(List<List<Line>> pages) {
        List<Page> numbered = new ArrayList<>();
        for (List<Line> page : pages) {
            numbered.add(
                    new Page(numbered.size() + 1, page.stream().map(Line::text).collect(Collectors.joining("\n"))));
        }
        return numbered;
    }
}
