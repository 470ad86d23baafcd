package id.simpul.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriterTest {

    @ParameterizedTest
    @EnumSource
    void everyTextCanBeReadBackInOrder(Format format) throws Exception {
        Source source = Samples.source(format);

        String read = ReadBack.text(Maker.bytes(source), format);

        assertThat(read).containsSubsequence(source.texts().toList());
    }

    @ParameterizedTest
    @EnumSource
    void makingAgainChangesNoByte(Format format) throws Exception {
        assertThat(Maker.bytes(Samples.source(format))).isEqualTo(Maker.bytes(Samples.source(format)));
    }

    @Test
    void pdfHasTheRunningHeadThatWasAskedForOnEveryPage() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.PDF, "header: Dokumen Contoh"));

        assertThat(pageTexts(bytes)).hasSize(2).allMatch(page -> page.contains("Dokumen Contoh"));
    }

    @Test
    void pdfRepeatsItsTitleFromTheSecondPageOnAndCountsItsPages() throws Exception {
        Source source = Samples.source(Format.PDF);

        List<String> pages = pageTexts(Maker.bytes(source));

        assertThat(pages.get(0)).containsOnlyOnce(source.title()).contains("Halaman 1 dari 2");
        assertThat(pages.get(1)).containsOnlyOnce(source.title()).contains("Halaman 2 dari 2");
    }

    private static List<String> pageTexts(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }

    @Test
    void pdfBreaksLinesAtSyllablesOnlyIfAsked() throws Exception {
        String sentence = "Penyelenggaraan pelayanan kependudukan memerlukan pendampingan berkelanjutan. ".repeat(12);
        String text = "format: pdf\n%stitle: T\n---\n" + sentence;
        Source plain = new SourceParser().parse("laporan", "a", text.formatted(""));
        Source broken = new SourceParser().parse("laporan", "a", text.formatted("hyphenate: yes\n"));

        assertThat(ReadBack.text(Maker.bytes(plain), Format.PDF)).contains(sentence.strip());
        assertThat(ReadBack.text(Maker.bytes(broken), Format.PDF))
                .containsPattern("[a-z]{3,}- [a-z]{3,}")
                .doesNotContain(sentence.strip());
    }

    @Test
    void scannedPdfHasPagesAndNoText() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.PDF, "pages: scanned"));

        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).isBlank();
        }
    }

    @Test
    void twoColumnsHoldTheSameText() throws Exception {
        Source source = Samples.source(Format.PDF, "columns: 2");

        assertThat(ReadBack.text(Maker.bytes(source), Format.PDF))
                .containsSubsequence(source.texts().toList());
    }

    @Test
    void slidesFollowTheBreaks() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.PPTX));

        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertThat(show.getSlides()).as("title slide and two parts").hasSize(3);
        }
    }

    @Test
    void sheetsAreNamedByTheirHeadingAndNumbersAreNumbers() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.XLSX));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetName(1)).isEqualTo("Penutup");
            var last = workbook.getSheetAt(0).getRow(workbook.getSheetAt(0).getLastRowNum());
            assertThat(last.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(last.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void odtBeginsWithItsMediaTypeStored() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.ODT));

        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry first = in.getNextEntry();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void mailHasSubjectDateAndTwoParts() throws Exception {
        byte[] bytes = Maker.bytes(Samples.source(Format.EML));

        Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
        assertThat(message.getMimeType()).isEqualTo("multipart/alternative");
        assertThat(message.getDate()).isEqualTo("2023-08-02T01:00:00Z");
        assertThat(message.getMessageId()).isEqualTo("<contoh@pemda.example>");
    }
}
