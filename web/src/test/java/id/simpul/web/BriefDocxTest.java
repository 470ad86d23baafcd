package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.replicate.Brief;
import id.simpul.replicate.Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefDocxTest {

    @ParameterizedTest
    @EnumSource
    void theFileSaysWhatThePageSays(Language language) throws IOException {
        Brief brief = Brief.of(Profile.of(Canned.innovation(), List.of(Canned.proposal(), Canned.news())));
        Wording wording = Wording.of(language, Canned.TAXONOMY);
        String text = text(new BriefDocx(wording).write(brief));
        assertThat(text)
                .contains(brief.profile().innovation().name())
                .contains(wording.messages().text("brief.problem"))
                .contains(wording.messages().text("brief.sources"));
        assertThat(brief.parts().stream().flatMap(section -> section.lines().stream()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(text).contains(line.evidence().quote()));
    }

    @ParameterizedTest
    @EnumSource
    void hostileTextLeavesAFileThatOpens(Language language) throws IOException {
        Brief brief = Brief.of(Profile.of(Canned.hostileInnovation(), List.of(Canned.hostile())));
        assertThat(text(new BriefDocx(Wording.of(language, Canned.TAXONOMY)).write(brief)))
                .isNotBlank();
    }

    private static String text(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
