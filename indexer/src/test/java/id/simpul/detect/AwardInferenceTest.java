package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Finding;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an award takes from the rest of its document, and what it does not. */
class AwardInferenceTest {

    private static final Detectors DETECTORS =
            Detectors.standard(Taxonomy.builtIn(), Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC));

    private static final String LEAD =
            "SLEMAN - Pemerintah Kabupaten Sleman membuka loket Pintu Padi di pasar, Selasa (21/11/2023). ";

    @Test
    void yearsAreCountedFromTheDayOfTheNews() {
        assertThat(award("Loket Padi Dibuka", LEAD + "Tahun lalu Pintu Padi masuk Top 99."))
                .isEqualTo("KIPP Top 99 2022, award.inferred, MEDIUM");
    }

    @Test
    void newsThatAnnouncesAPrizeIsOfItsYear() {
        assertThat(award("Pintu Padi Raih Top 45", LEAD + "\nPintu Padi menerima trofi Top 45 dari menteri."))
                .isEqualTo("KIPP Top 45 2023, award.inferred, MEDIUM");
    }

    @Test
    void thePrizeOfTheProvinceIsThatOfTheOwners() {
        assertThat(award("Loket Padi Dibuka", LEAD + "Tahun lalu Pintu Padi menjadi juara II tingkat provinsi."))
                .isEqualTo("KIPP DIY Juara II 2022, award.inferred, MEDIUM");
    }

    @Test
    void whatWasWonOnceKeepsItsYearUnknown() {
        assertThat(award("Loket Padi Dibuka", LEAD + "\nPintu Padi pernah masuk Top 45 KIPP."))
                .isEqualTo("KIPP Top 45, award.phrase, HIGH");
    }

    @Test
    void whatSomebodyIsQuotedWithIsNotOfTheDay() {
        assertThat(
                        award(
                                "Loket Padi Dibuka",
                                LEAD
                                        + "\n“Pintu Padi sudah mendapatkan penghargaan Top 45 KIPP,” ujar bupati dalam acara itu di Sleman, Selasa (21/11/2023)."))
                .isEqualTo("KIPP Top 45, award.phrase, HIGH");
    }

    @Test
    void yearsThatAreCountedSayMoreThanThatTheyArePast() {
        assertThat(award(
                        "Loket Padi Dibuka", LEAD + "Dua tahun silam, Pintu Padi lebih dulu menjadi juara I KIPP DIY."))
                .isEqualTo("KIPP DIY Juara I 2021, award.inferred, MEDIUM");
    }

    @Test
    void theNextClauseCountsForItsOwnPrize() {
        assertThat(
                        award(
                                "Loket Padi Dibuka",
                                LEAD
                                        + "Dua tahun silam, Pintu Padi lebih dulu menjadi juara I KIPP DIY, dan tahun lalu masuk Top 99."))
                .isEqualTo("KIPP DIY Juara I 2021, award.inferred, MEDIUM; KIPP Top 99 2022, award.inferred, MEDIUM");
    }

    @Test
    void theRulesOfACompetitionTellOfNoPrize() {
        assertThat(award(
                        "Petunjuk Teknis Kompetisi Inovasi Pelayanan Publik Provinsi Sumatera Utara 2024",
                        "Petunjuk Teknis Kompetisi Inovasi Pelayanan Publik Provinsi Sumatera Utara 2024\n"
                                + "1. Peserta: perangkat daerah dan kabupaten/kota.\n"
                                + "2. Langkah pendaftaran: isi formulir, unggah bukti, tunggu jawaban panitia.\n"
                                + "3. Penghargaan: Top 30 memperoleh piagam; Juara I memperoleh uang pembinaan."))
                .isEmpty();
    }

    @Test
    void aYearThatIsToldStands() {
        assertThat(award("Pintu Padi Raih Top 45", LEAD + "\nPintu Padi menerima trofi Top 45 KIPP 2022."))
                .isEqualTo("KIPP Top 45 2022, award.phrase, HIGH");
    }

    @Test
    void headlinesOfOtherNewsGiveNone() {
        assertThat(award("Loket Padi Dibuka", LEAD + "\nEditor: Wati\nBantul Sabet Top 45, Warga Bangga"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Juara pertama diraih Kota Yogyakarta, juara ketiga Kabupaten Bantul.",
                "Kabupaten Bantul menempati peringkat III.",
                "Terbaik pertama jatuh kepada Kabupaten Gunungkidul, ketiga Kulon Progo.",
                "Kulon Progo meraih terbaik ketiga.",
            })
    void whatTheSentenceGivesToAnotherRegionIsNotOfThisOne(String others) {
        assertThat(award("Pintu Padi Raih Juara II", LEAD + "\nPintu Padi meraih juara II KIPP DIY 2023. " + others))
                .isEqualTo("KIPP DIY Juara II 2023, award.phrase, HIGH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pintu Padi meraih juara III KIPP DIY 2023 di Kabupaten Bantul.",
                "Kabupaten Sleman menempati peringkat III KIPP DIY 2023.",
                "Juara III KIPP DIY 2023 diraih Pemkab Sleman.",
                "Pintu Padi meraih juara III KIPP DIY 2023. Kabupaten Bantul menonton.",
            })
    void andWhatItGivesToThisOneIs(String own) {
        assertThat(award("Pintu Padi Juara", LEAD + "\n" + own))
                .isEqualTo("KIPP DIY Juara III 2023, award.phrase, HIGH");
    }

    private static String award(String title, String text) {
        SourceDocument document = new SourceDocument(
                EntryId.ofDocid("teks"),
                "teks",
                new Origin(URI.create("text:teks"), "text/plain", 1, "0".repeat(64)),
                title,
                "id",
                List.of(new Page(1, title + "\n" + text)),
                List.of(),
                List.of(),
                Optional.empty());
        return DETECTORS
                .read(document)
                .findings(Award.class)
                .map(AwardInferenceTest::shown)
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private static String shown(Finding<Award> finding) {
        Confidence confidence = finding.confidence();
        return finding.value().label() + ", " + finding.evidence().rule() + ", " + confidence;
    }
}
