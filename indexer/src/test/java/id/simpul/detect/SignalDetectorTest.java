package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Finding;
import id.simpul.model.LifeStage;
import id.simpul.model.Signal;
import id.simpul.model.Taxonomy;
import id.simpul.model.Tsv;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignalDetectorTest {

    private static final String PROFILE = "PROFIL INOVASI\nNama Inovasi: Lumbung Senyum\n";
    private static final Taxonomy TAXONOMY = Taxonomy.builtIn();
    private static final Detector[] DETECTORS = {
        new InnovationDetector(TAXONOMY),
        new RegulationDetector(TAXONOMY),
        new KindDetector(),
        new SignalDetector(),
        new StageDetector()
    };

    static Stream<Tsv.Row> signals() {
        return Texts.cases("signals.tsv");
    }

    static Stream<Tsv.Row> stages() {
        return Texts.cases("stages.tsv");
    }

    @ParameterizedTest
    @MethodSource("signals")
    void signalsTellFactsFromWishesAndDenials(Tsv.Row row) {
        String seen = Texts.find(Signal.class, PROFILE + row.get("text"), DETECTORS).stream()
                .map(Finding::value)
                .map(signal -> "%s %s %s".formatted(signal.aspect(), signal.presence(), signal.basis())
                        + signal.detail().map(detail -> " [" + detail + "]").orElse(""))
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void theFurthestStageThatIsToldAsDoneCounts(Tsv.Row row) {
        String seen = Texts.find(LifeStage.class, PROFILE + row.get("text"), DETECTORS).stream()
                .map(finding -> finding.value().name())
                .collect(Collectors.joining("; "));
        assertThat(seen).as(row.get("text")).isEqualTo(row.get("expected").equals("-") ? "" : row.get("expected"));
    }

    @Test
    void aCeremonyThatNamesNoInnovationGivesNoSignals() {
        assertThat(Texts.find(
                        Signal.class,
                        "KUPANG – Biro menggelar rapat inovasi.\n“Setiap daerah punya SOP dan anggaran,” ujar kepala biro.",
                        DETECTORS))
                .isEmpty();
    }

    @Test
    void newsOfAnEventGivesOnlySignalsBesideTheName() {
        assertThat(Texts.find(Signal.class, """
                                KUPANG – Biro menggelar rapat koordinasi inovasi, Rabu (21/08/2024), di aula kantor gubernur.
                                “Setiap daerah harus punya SOP dan anggaran untuk rakyatnya,” ujar kepala biro.
                                Ia memuji inovasi Lumbung Senyum. Lumbung Senyum telah direplikasi oleh 12 kabupaten.
                                Peserta rapat mendapat modul.
                                """, DETECTORS).stream()
                        .map(finding -> finding.value().aspect()))
                .containsExactly(Signal.Aspect.REPLICATED);
    }

    @Test
    void answersOfAnInterviewAreReadByTheirQuestions() {
        assertThat(aspects("""
                                Dari mana uangnya?
                                Setiap rumah menyisihkan segenggam beras.
                                Tanya: Siapa yang menjaga?
                                Jawab: Pemuda dusun, bergantian.
                                Tanya: Hasilnya?
                                Jawab: Dulu 12 perahu, sekarang 47 perahu.
                                """)).contains(Signal.Aspect.BUDGET, Signal.Aspect.TEAM, Signal.Aspect.RESULT);
    }

    @Test
    void whatACommitmentPromisesIsNoFactYet() {
        assertThat(Texts.find(Signal.class, """
                                KESEPAKATAN REPLIKASI LUMBUNG SENYUM
                                Kedua pihak sepakat mereplikasi inovasi Lumbung Senyum.
                                PIHAK KEDUA menyediakan 12 kader dan Rp80 juta dari APBD.
                                """, DETECTORS).stream()
                        .map(Finding::value)
                        .filter(signal -> signal.aspect() != Signal.Aspect.PROBLEM)
                        .map(Signal::basis))
                .isNotEmpty()
                .containsOnly(Signal.Basis.CLAIM);
    }

    @Test
    void aRuleThatIsAboutTheInnovationHasMadeItLast() {
        assertThat(Texts.find(LifeStage.class, """
                                PERATURAN BUPATI TEGAL
                                NOMOR 9 TAHUN 2020
                                TENTANG INOVASI LUMBUNG SENYUM
                                Menimbang: bahwa inovasi Lumbung Senyum perlu diberi dasar.
                                MEMUTUSKAN
                                Menetapkan: PERATURAN BUPATI
                                """, DETECTORS).stream().map(Finding::value))
                .containsExactly(LifeStage.INSTITUTIONALISED);
    }

    private static Stream<Signal.Aspect> aspects(String text) {
        return Texts.find(Signal.class, PROFILE + text, DETECTORS).stream()
                .map(finding -> finding.value().aspect());
    }

    @Test
    void noMoreThanThreeQuotesForAnAspect() {
        assertThat(Texts.find(
                        Signal.class,
                        PROFILE + "Ada SOP. Ada juknis. Ada modul. Ada buku saku. Ada video tutorial.",
                        DETECTORS))
                .hasSize(3);
    }
}
