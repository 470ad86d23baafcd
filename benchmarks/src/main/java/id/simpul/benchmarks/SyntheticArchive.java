package id.simpul.benchmarks;

import id.simpul.model.CalendarDate;
import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.Kind;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.model.PrintedDate;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * As many documents as one likes, made of the sentences of a folder's texts: 8 to 40 sentences each, one in 1,000 with 300
 * pages. Some words are replaced by made-up ones, the rarer the more of them, so that the vocabulary grows with the
 * archive as real ones do. The same seed makes the same archive. Not safe to share.
 */
final class SyntheticArchive {

    private static final int LONG_ONES = 1_000;
    private static final int LONG_PAGES = 300;
    private static final double MADE_UP = 0.04;
    private static final int MADE_UP_WORDS = 400_000;
    private static final String[] SYLLABLES = {
        "ba", "ku", "ti", "ra", "men", "lo", "su", "pa", "di", "nga", "ke", "wa", "ri", "tan", "mo", "la", "se", "bu",
        "ja", "gi"
    };

    private final List<String> sentences;
    private final List<Region> regions;
    private final List<Theme> themes;
    private final Random random;

    SyntheticArchive(Path folder, Taxonomy taxonomy, long seed) throws IOException {
        this.sentences = sentences(folder);
        this.regions = taxonomy.regions().all();
        this.themes = taxonomy.themes().all();
        this.random = new Random(seed);
    }

    /** The next document. */
    SourceDocument next(int number) {
        int pages = number % LONG_ONES == LONG_ONES - 1 ? LONG_PAGES : 1;
        List<Page> texts = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            texts.add(new Page(page, text(8 + random.nextInt(33))));
        }
        String docid = "synthetic/" + number + ".txt";
        String title = texts.getFirst().text().lines().findFirst().orElse(docid);
        return new SourceDocument(
                EntryId.ofDocid(docid),
                docid,
                new Origin(URI.create("file:///" + docid), "text/plain", 1, "0".repeat(64)),
                title.length() > 120 ? title.substring(0, 120) : title,
                "id",
                texts,
                List.of(),
                findings(texts.getFirst()),
                Optional.empty());
    }

    /** An innovation that this document tells of, with up to 60 of its lines as passages. */
    Innovation innovation(SourceDocument document, int number) {
        Page page = document.pages().getFirst();
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String line : page.text().split("\n")) {
            if (!line.isBlank() && passages.size() < 60) {
                passages.add(new Passage(document.id(), Evidence.in(page, start, start + line.length(), "synthetic")));
            }
            start += line.length() + 1;
        }
        String name = "Inovasi " + madeUp(number);
        return new Innovation(
                new EntryId("inovasi-" + number),
                name,
                Optional.empty(),
                List.of(),
                document.findings(RegionMention.class)
                        .findFirst()
                        .map(finding -> new Sourced<>(document.id(), finding)),
                document.findings(Theme.class)
                        .map(finding -> new Sourced<>(document.id(), finding))
                        .toList(),
                List.of(),
                List.of(),
                List.of(document.id()),
                passages);
    }

    private List<Finding<?>> findings(Page page) {
        Evidence evidence = Evidence.in(page, 0, page.text().indexOf('\n'), "synthetic");
        Region region = regions.get(skewed(regions.size()));
        return List.of(
                finding(new RegionMention(region, RegionRole.OWNER, region.name()), evidence),
                finding(themes.get(skewed(themes.size())), evidence),
                finding(Kind.values()[skewed(Kind.values().length)], evidence),
                finding(
                        new PrintedDate(
                                new CalendarDate(2012 + random.nextInt(14), 1 + random.nextInt(12), 1),
                                "1",
                                PrintedDate.Role.EVENT,
                                PrintedDate.Status.OK),
                        evidence));
    }

    private static <T extends Value> Finding<T> finding(T value, Evidence evidence) {
        return new Finding<>(value, evidence, Confidence.HIGH);
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            for (String word : sentences.get(random.nextInt(sentences.size())).split(" ")) {
                text.append(random.nextDouble() < MADE_UP ? madeUp(skewed(MADE_UP_WORDS)) : word)
                        .append(' ');
            }
            text.setCharAt(text.length() - 1, '\n');
        }
        return text.toString();
    }

    /** Small numbers are more probable, by Zipf's law or nearly so. */
    private int skewed(int size) {
        return (int) (Math.pow(size, random.nextDouble())) - 1;
    }

    private static String madeUp(int number) {
        StringBuilder word = new StringBuilder("x");
        for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    private static List<String> sentences(Path folder) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                for (Span span : Sentences.of(text)) {
                    String sentence = span.of(text).strip();
                    if (sentence.length() > 20) {
                        sentences.add(sentence);
                    }
                }
            }
        }
        return sentences;
    }
}
