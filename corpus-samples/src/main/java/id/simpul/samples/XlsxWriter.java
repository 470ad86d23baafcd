package id.simpul.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook: one sheet per part of the body, named by the heading that begins it. The title stands in the first row of
 * the first sheet. Whole numbers become numbers, all else text.
 */
final class XlsxWriter implements Writer {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    @Override
    public byte[] write(Source source) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            DocxWriter.describe(workbook.getProperties(), source);
            List<List<Block>> parts = Block.parts(source.blocks());
            for (int part = 0; part < parts.size(); part++) {
                Sheet sheet = workbook.createSheet(name(parts.get(part), part));
                if (part == 0) {
                    put(addRow(sheet), 0, source.title());
                }
                parts.get(part).forEach(block -> add(sheet, block));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        }
    }

    private static String name(List<Block> part, int place) {
        return !part.isEmpty() && part.getFirst() instanceof Block.Heading heading
                ? WorkbookUtil.createSafeSheetName(heading.text())
                : "Lembar" + (place + 1);
    }

    private static void add(Sheet sheet, Block block) {
        if (block instanceof Block.Table table) {
            table.rows().forEach(cells -> addCells(sheet, cells));
        } else {
            block.texts().forEach(text -> put(addRow(sheet), 0, text));
        }
    }

    private static void addCells(Sheet sheet, List<String> cells) {
        Row row = addRow(sheet);
        for (int column = 0; column < cells.size(); column++) {
            put(row, column, cells.get(column));
        }
    }

    private static Row addRow(Sheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private static void put(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        if (WHOLE_NUMBER.matcher(text).matches()) {
            cell.setCellValue(Integer.parseInt(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
