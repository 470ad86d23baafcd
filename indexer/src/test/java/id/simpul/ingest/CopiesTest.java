package id.simpul.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.text.Token;
import id.simpul.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether copies are told from other texts, on the sources of the sample corpus and edits made of them. */
class CopiesTest {

    private static final long SEED = 20_261_125;

    /** How a site changes a release that it takes over. */
    private static final Map<String, BiFunction<List<String>, Random, List<String>>> EDITS = Map.of(
            "clutter added", (words, random) -> joined(words, drawn(words.size() * 3 / 10, random)),
            "two fifths cut", (words, random) -> words.subList(0, words.size() * 3 / 5),
            "another lead", (words, random) -> joined(drawn(40, random), words.subList(40, words.size())),
            "a fifth of the words replaced",
                    (words, random) -> words.stream()
                            .map(word ->
                                    random.nextInt(5) == 0 ? drawn(1, random).getFirst() : word)
                            .toList());

    private static final List<String> VOCABULARY = new ArrayList<>();

    @Test
    void editedCopiesAreFoundAndOtherTextsAreNot() throws IOException {
        Map<String, List<String>> texts = texts();
        texts.values().forEach(VOCABULARY::addAll);
        Random random = new Random(SEED);
        int copies = 0;
        int found = 0;
        List<String> missed = new ArrayList<>();
        for (Map.Entry<String, List<String>> text : texts.entrySet()) {
            Gist original = gist(text.getValue());
            for (var edit : EDITS.entrySet()) {
                Gist copy = gist(edit.getValue().apply(text.getValue(), random));
                copies++;
                boolean meet = !Collections.disjoint(original.bands(), copy.bands());
                if (meet && copy.isSameRelease(original)) {
                    found++;
                } else {
                    missed.add(text.getKey() + ": " + edit.getKey());
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        List<Map.Entry<String, List<String>>> all = List.copyOf(texts.entrySet());
        for (int i = 0; i < all.size(); i++) {
            Gist one = gist(all.get(i).getValue());
            for (int j = 0; j < i; j++) {
                if (gist(all.get(j).getValue()).isSameRelease(one)) {
                    wrong.add(all.get(i).getKey() + " ~ " + all.get(j).getKey());
                }
            }
        }
        double recall = (double) found / copies;
        double precision = (double) found / (found + wrong.size());
        Files.createDirectories(Path.of("target/corpus"));
        Files.writeString(
                Path.of("target/corpus/edited-copies.txt"),
                "precision %.3f recall %.3f (%d edits of %d texts)%nmissed %s%nwrong %s%n"
                        .formatted(precision, recall, copies, texts.size(), missed, wrong));
        assertThat(recall).as("missed: %s", missed).isGreaterThanOrEqualTo(0.97);
        assertThat(precision).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void aReleaseRetoldIsKnownByItsQuotations() {
        String quote = "“Kami tidak menunggu warga datang, kami yang mengetuk pintu mereka setiap Kamis pagi sampai "
                + "semua lansia terlayani di rumahnya sendiri”";
        String first = "Pemerintah desa membuka layanan rumah bagi lansia. " + quote
                + " kata kepala dusun di balai desa " + "pada pembukaan layanan.";
        String retold =
                "Layanan rumah bagi lansia kini ada. " + quote + " ujar kepala dusun itu pada pembukaan layanan.";
        String other = "Jembatan gantung diresmikan bupati di hadapan ratusan warga dua kampung yang lama terpisah.";
        assertThat(Gist.of(retold).isSameRelease(Gist.of(first))).isTrue();
        assertThat(Gist.of(other).isSameRelease(Gist.of(first))).isFalse();
        assertThat(Gist.of("").isSameRelease(Gist.of(""))).isTrue();
    }

    @Test
    void whatIsKeptReadsBackTheSame() {
        Gist gist = Gist.of("satu dua tiga “" + "kata ".repeat(20) + "”");
        assertThat(Sketch.decode(gist.sketch().encoded()).likeness(gist.sketch()))
                .isEqualTo(1);
        assertThat(Quotations.decode(gist.quotations().encoded())).isEqualTo(gist.quotations());
        assertThat(Quotations.decode("").hashes()).isEqualTo(Set.of());
    }

    /** The sources that are no copies themselves, as words. */
    private static Map<String, List<String>> texts() throws IOException {
        Path sources = Stream.of(Path.of("corpus-samples"), Path.of("../corpus-samples"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .resolve("sources");
        Map<String, List<String>> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(file -> {
                String text = read(file);
                String head = text.substring(0, text.indexOf("\n---\n"));
                List<String> words = Words.of(text.substring(head.length())).stream()
                        .map(Token::exact)
                        .toList();
                if (!head.contains("copy_of:") && words.size() >= 120) {
                    texts.put(sources.relativize(file).toString(), words);
                }
            });
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Gist gist(List<String> words) {
        return Gist.of(words.stream().collect(Collectors.joining(" ")));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> drawn(int count, Random random) {
        return Stream.generate(() -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                .limit(count)
                .toList();
    }
}
