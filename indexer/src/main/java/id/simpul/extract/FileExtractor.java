package id.simpul.extract;

import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a file from first byte to clean text. Takes as long as it takes; see {@link TimedExtractor}. */
final class FileExtractor implements Extractor {

    private final Rules rules;
    private final Limits limits;
    private final Sniffer sniffer = new Sniffer();
    private final OfficeFiles office = new OfficeFiles();

    FileExtractor(Rules rules, Limits limits) {
        this.rules = rules;
        this.limits = limits;
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
    public boolean mayHoldFiles(String mediaType) {
        return rules.formats().of(mediaType).holdsFiles();
    }

    @Override
    public Contents unpack(Original original, Path folder) {
        return new Unpacker(sniffer, rules.formats(), office, limits.bytes(), ArchiveLimits.standard(), folder)
                .unpack(original);
    }

    private Draft read(Original original, String mediaType, Format format) throws Refusal {
        return switch (format) {
            case WEB_PAGE -> rules.webPages().draft(original);
            case TEXT -> PlainText.draft(beginning(Encoding.decode(original)));
            case MARKDOWN -> Markdown.draft(beginning(Encoding.decode(original)));
            case MAIL -> OfficeText.mail(office.parse(original, mediaType, format, limits));
            case PDF -> PrintedPages.draft(office.parse(original, mediaType, format, limits));
            case WORDS, SLIDES, SHEETS -> OfficeText.draft(office.parse(original, mediaType, format, limits));
            case PICTURE -> throw new Refusal(Reason.NO_TEXT, "");
            case ARCHIVE, OTHER -> throw new Refusal(Reason.UNSUPPORTED, "");
        };
    }

    private String beginning(String text) {
        return text.substring(0, Math.min(text.length(), limits.characters()));
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
        return new Extracted(mediaType, title, language(pages), numbered(pages), removed);
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
