package id.simpul.samples;

import id.simpul.samples.Block.Break;
import id.simpul.samples.Block.Heading;
import id.simpul.samples.Block.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes as many files as one likes, of the size of real ones, to measure a run: {@code Many CORPUS FOLDER FILES}.
 *
 * <p>Each takes its title and paragraphs from the sources, mixed: a third are press releases on web pages, a third PDF
 * files of 2 to 30 pages, the others Word, slides, sheets, mails and plain texts. One in ten is a copy of the one before
 * it with a paragraph less. The same numbers give the same files.
 */
public final class Many {

    private static final long SEED = 1_945;
    private static final int A_FOLDER = 200;
    private static final List<Format> MIX = List.of(
            Format.HTML,
            Format.PDF,
            Format.DOCX,
            Format.HTML,
            Format.PDF,
            Format.TXT,
            Format.HTML,
            Format.PDF,
            Format.PPTX,
            Format.HTML,
            Format.PDF,
            Format.XLSX,
            Format.ODT,
            Format.EML,
            Format.DOCX);

    private final List<Source> sources;
    private final List<String> paragraphs;
    private final Random random = new Random(SEED);

    private Many(List<Source> sources) {
        this.sources = sources.stream()
                .filter(source -> source.extra("damage").isEmpty())
                .toList();
        this.paragraphs = this.sources.stream()
                .flatMap(source -> source.blocks().stream())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .filter(text -> text.length() > 80)
                .toList();
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Many CORPUS FOLDER FILES");
        }
        System.setProperty("java.awt.headless", "true");
        new Many(new Maker(Path.of(args[0])).sources()).make(Path.of(args[1]), Integer.parseInt(args[2]));
    }

    private void make(Path folder, int files) throws IOException {
        Source last = sources.getFirst();
        for (int number = 0; number < files; number++) {
            Source next = number % 10 == 9 ? copy(last, number) : fresh(number);
            Path file = folder.resolve("folder-" + number / A_FOLDER)
                    .resolve(next.name() + "." + next.format().extension());
            Files.createDirectories(file.getParent());
            Files.write(file, next.format().writer().write(next));
            last = next;
        }
    }

    private Source fresh(int number) {
        Format format = MIX.get(number % MIX.size());
        Source pattern = sources.get(random.nextInt(sources.size()));
        int pages = switch (format) {
            case PDF -> 2 + random.nextInt(29);
            case DOCX, ODT, PPTX -> 2 + random.nextInt(9);
            default -> 1;
        };
        List<Block> blocks = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            if (page > 0) {
                blocks.add(new Break());
                blocks.add(new Heading(1, "Bagian " + (page + 1)));
            }
            for (int count = 0; count < (format == Format.PPTX ? 2 : 5 + random.nextInt(4)); count++) {
                blocks.add(new Paragraph(paragraph()));
            }
        }
        Map<String, String> extras = new LinkedHashMap<>(pattern.extras());
        extras.remove("extension");
        return new Source(
                "many",
                "naskah-" + number,
                format,
                pattern.title() + " (" + number + ")",
                extras,
                format == Format.XLSX ? List.of(table()) : blocks);
    }

    private Block table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("No", "Nama Inovasi", "Uraian"));
        for (int row = 1; row <= 60; row++) {
            rows.add(List.of(String.valueOf(row), "Inovasi " + random.nextInt(10_000), paragraph()));
        }
        return new Block.Table(rows);
    }

    private String paragraph() {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private static Source copy(Source of, int number) {
        List<Block> blocks = new ArrayList<>(of.blocks());
        if (blocks.size() > 3) {
            blocks.remove(blocks.size() / 2);
        }
        return new Source("many", "salinan-" + number, of.format(), of.title(), of.extras(), blocks);
    }
}
