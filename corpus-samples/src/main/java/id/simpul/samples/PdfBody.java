package id.simpul.samples;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Sets the blocks of a source on a {@link PdfSheet}, from top to bottom. Not for use by several threads. */
final class PdfBody {

    private static final float CELL_GAP = 8;
    private static final float ITEM_INDENT = 22;
    private static final float ROOM_UNDER_HEADING = 60;

    private final PdfSheet sheet;
    private final boolean hyphenate;

    PdfBody(PdfSheet sheet, boolean hyphenate) {
        this.sheet = sheet;
        this.hyphenate = hyphenate;
    }

    void set(Source source) throws IOException {
        set(source.title(), Face.TITLE, 0);
        sheet.skip(10);
        for (Block block : source.blocks()) {
            set(block);
        }
    }

    private void set(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                sheet.want(ROOM_UNDER_HEADING);
                sheet.skip(6);
                set(heading.text(), Face.of(heading), 0);
                sheet.skip(3);
            }
            case Block.Paragraph paragraph -> {
                set(paragraph.text(), Face.BODY, 0);
                sheet.skip(7);
            }
            case Block.Items items -> {
                for (int place = 0; place < items.texts().size(); place++) {
                    sheet.want(Face.BODY.lineHeight());
                    sheet.show(items.mark(place), Face.BODY, 4);
                    set(items.texts().get(place), Face.BODY, ITEM_INDENT);
                }
                sheet.skip(7);
            }
            case Block.Table table -> {
                set(table);
                sheet.skip(10);
            }
            case Block.Break ignored -> sheet.turnPage();
        }
    }

    private void set(String text, Face face, float indent) throws IOException {
        for (String line : breaker(face).lines(text, sheet.columnWidth() - indent)) {
            sheet.want(face.lineHeight());
            sheet.show(line, face, indent);
            sheet.skip(face.lineHeight());
        }
    }

    private LineBreaker breaker(Face face) {
        ToDoubleFunction<String> width = line -> sheet.width(line, face);
        return face == Face.BODY && hyphenate ? LineBreaker.atSyllables(width) : LineBreaker.atSpaces(width);
    }

    private void set(Block.Table table) throws IOException {
        Face face = Face.HEADER_CELL;
        for (List<String> row : table.rows()) {
            set(row, face, sheet.columnWidth() / table.width());
            face = Face.CELL;
        }
        sheet.rule();
    }

    private void set(List<String> row, Face face, float width) throws IOException {
        List<List<String>> cells = row.stream()
                .map(cell -> breaker(face).lines(cell, width - CELL_GAP))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        sheet.want(height * face.lineHeight() + 4);
        sheet.rule();
        sheet.skip(2);
        for (int line = 0; line < height; line++) {
            for (int cell : withLine(cells, line)) {
                sheet.show(cells.get(cell).get(line), face, cell * width);
            }
            sheet.skip(face.lineHeight());
        }
        sheet.skip(2);
    }

    private static int[] withLine(List<List<String>> cells, int line) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).size() > line)
                .toArray();
    }
}
