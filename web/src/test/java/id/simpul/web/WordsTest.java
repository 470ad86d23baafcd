package id.simpul.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.model.Award;
import id.simpul.model.CalendarDate;
import id.simpul.model.EntryId;
import id.simpul.model.PrintedDate;
import id.simpul.model.PrintedDate.Role;
import id.simpul.model.PrintedDate.Status;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Signal;
import id.simpul.model.Value;
import id.simpul.replicate.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the screens say of dates, findings and reasons. */
final class WordsTest {

    private static final Wording INDONESIAN = Wording.of(Language.INDONESIAN, Canned.TAXONOMY);
    private static final Wording ENGLISH = Wording.of(Language.ENGLISH, Canned.TAXONOMY);

    @Test
    void writesDatesAndNumbersAsTheLanguageDoes() {
        CalendarDate day = new CalendarDate(2024, 8, 6);
        assertThat(INDONESIAN.formats().date(day)).isEqualTo("6 Agustus 2024");
        assertThat(ENGLISH.formats().date(day)).isEqualTo("6 August 2024");
        assertThat(INDONESIAN.formats().date(new CalendarDate(2024, 5, 0))).isEqualTo("Mei 2024");
        assertThat(INDONESIAN.formats().date(CalendarDate.ofYear(2024))).isEqualTo("2024");
        assertThat(INDONESIAN.formats().moment(Instant.parse("2026-11-25T02:21:00Z")))
                .isEqualTo("25 November 2026, 09.21 WIB");
        assertThat(INDONESIAN.formats().size(482_311)).isEqualTo("482 kB");
        assertThat(INDONESIAN.formats().size(1_250_000)).isEqualTo("1,2 MB");
        assertThat(ENGLISH.formats().size(12)).isEqualTo("12 B");
    }

    @Test
    void warnsOfADateWhoseYearWasCorrected() {
        PrintedDate date =
                new PrintedDate(new CalendarDate(2024, 6, 6), "Kamis (6/6/2027)", Role.EVENT, Status.CORRECTED);
        assertThat(INDONESIAN.dates().shown(date)).isEqualTo("6 Juni 2024?");
        assertThat(INDONESIAN.dates().warning(date))
                .contains("tercetak “Kamis (6/6/2027)”, padahal tanggal itu hari Minggu");
        assertThat(ENGLISH.dates().warning(date)).contains("printed “Kamis (6/6/2027)”, but that date is a Sunday");
    }

    @Test
    void doesNotGuessWhichDayWasPrintedWithoutAYear() {
        PrintedDate date = new PrintedDate(new CalendarDate(2024, 6, 6), "Jumat (6/6)", Role.EVENT, Status.CORRECTED);
        assertThat(INDONESIAN.dates().warning(date))
                .contains("tercetak “Jumat (6/6)”; hari dan tanggalnya tidak cocok");
    }

    @Test
    void namesTheWeekdayOfADateInConflict() {
        PrintedDate date =
                new PrintedDate(new CalendarDate(2020, 12, 19), "Jumat (19/12)", Role.EVENT, Status.CONFLICT);
        assertThat(INDONESIAN.dates().warning(date))
                .contains("tercetak “Jumat (19/12)”, padahal tanggal itu hari Sabtu");
    }

    @Test
    void survivesALeapDayThatTheOtherYearLacks() {
        PrintedDate date =
                new PrintedDate(new CalendarDate(2024, 2, 29), "Kamis (29/2/2027)", Role.EVENT, Status.CORRECTED);
        assertThat(INDONESIAN.dates().warning(date))
                .contains("tercetak “Kamis (29/2/2027)”; hari dan tanggalnya tidak cocok");
    }

    @Test
    void saysNothingOfADateThatIsFine() {
        PrintedDate date = new PrintedDate(new CalendarDate(2024, 6, 6), "Kamis (6/6/2024)", Role.EVENT, Status.OK);
        assertThat(INDONESIAN.dates().shown(date)).isEqualTo("6 Juni 2024");
        assertThat(INDONESIAN.dates().warning(date)).isEmpty();
        assertThat(INDONESIAN.dates().isDoubtful(date)).isFalse();
    }

    @Test
    void doesNotDoubtADateWhoseYearWasInferredButSaysSo() {
        PrintedDate date = new PrintedDate(new CalendarDate(2024, 6, 6), "Kamis (6/6)", Role.EVENT, Status.INFERRED);
        assertThat(INDONESIAN.dates().shown(date)).isEqualTo("6 Juni 2024");
        assertThat(INDONESIAN.dates().warning(date))
                .hasValueSatisfying(text -> assertThat(text).contains("disimpulkan"));
    }

    @Test
    void putsReasonsIntoSentences() {
        EntryId document = new EntryId("d");
        Award award = new Award("KIPP", "Top 45", Optional.empty(), Optional.of(2023), Award.Standing.WON);
        assertThat(sentence(new Reason.SameTheme(Canned.theme("kesehatan")))).isEqualTo("Sama-sama bertema Kesehatan");
        assertThat(sentence(new Reason.OtherRegion(Canned.region("17.03"))))
                .isEqualTo("Dari daerah lain: Kabupaten Bengkulu Utara");
        assertThat(sentence(new Reason.SharedTerms(List.of("perahu", "bidan"))))
                .isEqualTo("Kata yang sama dan jarang: perahu, bidan");
        assertThat(sentence(new Reason.Awarded(award, document))).isEqualTo("Meraih KIPP Top 45 2023");
        assertThat(sentence(new Reason.AlreadyReplicated("Ditiru Natuna.", document)))
                .isEqualTo("Sudah ditiru daerah lain: “Ditiru Natuna.”");
        assertThat(sentence(new Reason.SameLevel(Region.Level.KOTA))).isEqualTo("Sama-sama milik kota");
        assertThat(INDONESIAN.reasons().document(new Reason.Awarded(award, document)))
                .contains(document);
    }

    @Test
    void tellsAClaimFromAFactAndAGapFromSilence() {
        assertThat(what(signal(Signal.Presence.PRESENT, Signal.Basis.FACT))).isEqualTo("Panduan: ada");
        assertThat(what(signal(Signal.Presence.PRESENT, Signal.Basis.CLAIM)))
                .isEqualTo("Panduan: disebut sebagai harapan atau pernyataan");
        assertThat(what(signal(Signal.Presence.ABSENT, Signal.Basis.FACT))).isEqualTo("Panduan: dinyatakan tidak ada");
        assertThat(INDONESIAN.labels().unmentioned(Canned.proposal()))
                .startsWith("Tidak disebut dalam dokumen ini: masalah yang dijawab, dasar hukum")
                .doesNotContain("panduan", "biaya");
    }

    @Test
    void showsANicknameAsPrinted() {
        Region bengkulu = Canned.region("17");
        assertThat(more(new RegionMention(bengkulu, RegionRole.MENTIONED, "Bumi Rafflesia")))
                .isEqualTo("disebut, tertulis “Bumi Rafflesia”");
        assertThat(more(new RegionMention(bengkulu, RegionRole.OWNER, "Bengkulu")))
                .isEmpty();
    }

    @Test
    void takesNamesOfThemesAndRegionsFromTheTaxonomy() {
        assertThat(ENGLISH.labels().theme(Canned.theme("kesehatan"))).isEqualTo("Health services");
        assertThat(ENGLISH.labels().region(Canned.region("00"))).isEqualTo("National");
        assertThat(INDONESIAN.labels().failureKey("encrypted")).isEqualTo("failure.encrypted");
        assertThat(INDONESIAN.labels().failureKey("no-such-reason")).isEqualTo("failure.other");
    }

    private static Signal signal(Signal.Presence presence, Signal.Basis basis) {
        return new Signal(Signal.Aspect.GUIDE, presence, basis, Optional.empty());
    }

    private static String sentence(Reason reason) {
        return INDONESIAN.reasons().sentence(reason);
    }

    private static String what(Value value) {
        return INDONESIAN.statements().what(value);
    }

    private static String more(Value value) {
        return INDONESIAN.statements().more(value);
    }
}
