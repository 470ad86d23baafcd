package id.simpul.detect;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Taxonomy;
import id.simpul.text.Span;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSignsTest {

    private static final NameSigns SIGNS = new NameSigns(InnovationCues.builtIn(), NotNames.of(Taxonomy.builtIn()));

    private static final SpelledOut SPELLED_OUT = new SpelledOut(InnovationCues.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Warga memakai inovasi pelayanan publik <Pintu Rejeki> di pasar. | AFTER_INNOVATION",
                "Warga memakai aplikasi <SiPintu> di pasar. | AFTER_THING",
                "Layanan itu diberi nama <Pintu Rejeki> oleh camat. | AFTER_NAMING",
                "Dinas meluncurkan <Pintu Rejeki> kemarin. | AFTER_ACT",
                "Acara digelar di <Taman Budaya> kemarin. | AFTER_PREPOSITION",
                "Hal itu disampaikan Bupati <Ahmad Basuki> kemarin. | AFTER_PERSON",
                "Bupati bernama <Ahmad Basuki> hadir. | AFTER_PERSON",
                "Peserta ikut lomba <Cerdas Cermat> kemarin. | AFTER_EVENT",
                "<Pintu Rejeki> menjangkau semua pasar. | OPENS_SENTENCE",
                "Kota punya Sampan Baca, <Pintu Rejeki>, dan lainnya. | AFTER_COMMA",
                "Kota punya <PINTAR> (Pelayanan Izin Tanpa Ribet) sejak lama. | THEN_SPELLED",
                "Kota punya Pelayanan Izin Tanpa Ribet (<PINTAR>) sejak lama. | SPELLED_BEFORE",
                "Kota punya Pelayanan Izin Tanpa Ribet yang disingkat <PINTAR> sejak lama. | SPELLED_BEFORE",
                "Kota punya <Pelayanan Izin Tanpa Ribet> (PINTAR) sejak lama. | SPELLS_NEXT",
                "Kota punya <Pintu Rejeki>, loket di pasar. | THEN_EXPLAINED",
                "Kota meniru <Pintu Rejeki> milik Dinas Pasar tetangga. | THEN_OWNER",
                "<Pintu Rejeki> merupakan loket di pasar. | THEN_IS",
                "<Pintu Rejeki> dijalankan kader. | THEN_DOES",
                "Hadir pula <Ahmad Basuki>, S.Sos, dan tamu lain. | THEN_DEGREE",
                "Tim replikasi <Pintu Rejeki> bekerja. | BESIDE_REPLICATION",
                "Juara lomba adalah <Pintu Rejeki> tahun ini. | BESIDE_PRIZE",
                "Juara II <Pintu Rejeki>, loket di pasar. | AFTER_RANK",
                "Kota punya <Pintu Rejeki>, a desk in the market. | THEN_ARTICLE",
                "<Mak Rukiah> (67) mendayung perahu. | THEN_AGE",
                "<Daeng Sikki>, 61 tahun, menyimpan daftar. | THEN_AGE",
                "3. <Pintu Rejeki> dari pasar. | NUMBERED",
                "1 <PINTU REJEKI> Dinas Pasar Kota Contoh | THEN_OFFICE",
            })
    void aSignIsSeenWhereItStands(String marked, NameSign sign) {
        assertThat(at(marked)).contains(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Warga memakai inovasi. <Pintu Rejeki> lain lagi. | AFTER_INNOVATION",
                "Dinas meluncurkan buku, <Pintu Rejeki> lain lagi. | AFTER_ACT",
                "<Pintu Rejeki>, yang lama, tutup. | THEN_EXPLAINED",
                "Kota punya <PINTAR> (Senin sampai Jumat) sejak lama. | THEN_SPELLED",
                "Bupati hadir. <Pintu Rejeki> dibuka. | AFTER_PERSON",
                "<Pintu Rejeki> (2023) dibuka. | THEN_AGE",
                "Juara II. <Pintu Rejeki> dibuka. | AFTER_RANK",
            })
    void andNotWhereItDoesNot(String marked, NameSign sign) {
        assertThat(at(marked)).doesNotContain(sign);
    }

    @Test
    void aNameShowsSignsByItself() {
        assertThat(SIGNS.of("jemput bola")).contains(NameSign.ANY, NameSign.OPENING_WORD);
        assertThat(SIGNS.of("toss")).contains(NameSign.SHORT);
        assertThat(SIGNS.of("pasar murah kota sikka"))
                .contains(NameSign.LONG, NameSign.HAS_REGION, NameSign.BEGINS_ELSE);
        assertThat(SIGNS.of("loket 9")).contains(NameSign.ENDS_IN_FIGURE);
        assertThat(SIGNS.of("rabu kerja di pasar")).contains(NameSign.HAS_LINK);
    }

    @ParameterizedTest
    @CsvSource({
        "sampan baca, ALL_COMMON",
        "baca di sampan, ALL_COMMON",
        "pelayanan terapung, ALL_COMMON",
        "sapa ngatiyem, SOME_COMMON",
        "baca, ONE_COMMON",
    })
    void ordinaryWordsAreToldFromOthers(String name, NameSign sign) {
        Set<NameSign> common = Set.of(NameSign.ALL_COMMON, NameSign.SOME_COMMON, NameSign.ONE_COMMON);
        assertThat(SIGNS.of(name)).filteredOn(common::contains).containsExactly(sign);
        assertThat(SIGNS.of("ngatiyem sutrisno")).doesNotContainAnyElementsOf(common);
    }

    private static Set<NameSign> at(String marked) {
        int start = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        String text = marked.replace("<", "").replace(">", "");
        ReadPage page = Reading.of(Texts.document(text)).pages().getFirst();
        NameReader.Read name = new NameReader.Read(new Span(start, end), false);
        return SIGNS.at(SIGNS.sentences(page), name, SPELLED_OUT.at(text, name));
    }
}
