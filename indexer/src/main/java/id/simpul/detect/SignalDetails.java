package id.simpul.detect;

import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figure or name beside a cue that makes a signal worth more than a word. */
final class SignalDetails {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int COUNTED_LENGTH = 40;
    private static final String NUMBER =
            "(?:Rp\\.?\\s?)?\\d[\\d.,]*\\s*(?:persen|%|ribu|juta|miliar|kasus|orang|hari|jam|menit|bulan|anak|ton|kg)?";
    private static final String SPELLED =
            "(?:(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\\s(?:belas|puluh)|se(?:belas|puluh)|dua|tiga|empat|lima"
                    + "|enam|tujuh|delapan|sembilan|puluhan|belasan|ratusan)";
    private static final String STAFF =
            "(?:kader|petugas|relawan|operator|bidan|guru|pendamping|fasilitator|perawat|admin"
                    + "|penyuluh|pegawai|tenaga|dokter|sopir|juru \\p{L}+|perangkat)";
    private static final Pattern MONEY =
            Pattern.compile("Rp\\.?\\s?\\d[\\d.,]*(?:\\s?(?:ribu|juta|jt|miliar|milyar|triliun|trilyun)\\b)?", FLAGS);
    private static final Pattern CHANGE = Pattern.compile(
            "(?=[dmshf\\d])(?:(?:dari|from)\\s+(?:[\\p{L}-]+\\s+){0,4}?" + NUMBER
                    + "[^.;\\n]{0,60}?(?:menjadi|ke|tinggal|to)\\s+(?:[\\p{L}-]+\\s+){0,3}?" + NUMBER
                    + "|(?:menjadi|sebesar|sebanyak|hingga|mencapai)\\s+" + NUMBER
                    + "|\\d[\\d.,]*[^.;\\n→]{0,20}→\\s?(?:[\\p{L}-]+\\s+){0,2}\\d[\\d.,]*)",
            FLAGS);
    private static final Pattern COUNT = Pattern.compile(
            "(?=[\\ddtelspbr])\\b(?:\\d[\\d.]*(?:\\s?[-–]\\s?\\d+)?|" + SPELLED + ")\\s+(?:orang\\s+)?(?:orang|" + STAFF
                    + ")\\b",
            FLAGS);
    private static final Pattern SERVED = Pattern.compile(
            "(?=\\d)\\b\\d[\\d.]*\\s+(?:orang|warga|pasien|anak|balita|bayi|ibu|keluarga|KK|siswa|lansia|penyandang|pelaku|petani"
                    + "|nelayan|pemohon|pengguna|penerima|dokumen|akta|akte|sertifikat|kartu|rumah|hektare|ton"
                    + "|pedagang|peternak|pekebun|perajin|buruh|pekerja|pelamar|peserta|perempuan|remaja|pelajar|santri|murid|mahasiswa|wisatawan|pelanggan|penumpang|jemaah|keluhan|aduan|laporan|perkara|titik|kali|kunjungan|paket|berkas|izin|NIB|unit|buku|bidang|bibit|pohon|ekor|kilogram|liter|lubang|dusun|desa|kampung|sekolah|kelompok|usaha|UMKM|orangtua|penduduk|jiwa)\\b",
            FLAGS);
    private static final Pattern ADOPTERS = Pattern.compile(
            "(?=[\\ddtelspb])(?:\\d[\\d.]*|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan)\\s+(?:kali|kabupaten/kota|kabupaten dan kota|kabupaten|kota|daerah|provinsi|desa|kelurahan|nagari|kecamatan|puskesmas|sekolah|SD|SMP|SMA|SMK|rumah sakit|RSUD|kampung|gampong|kalurahan|distrik|pekon|dusun|negeri|polres|kantor|dinas|OPD|perangkat daerah|instansi|pemerintah daerah)",
            FLAGS);
    private static final Pattern ADOPTER =
            Pattern.compile("\\s*(?:oleh|di|ke)?\\s+(?<a>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,4})");

    private SignalDetails() {}

    /** Right before a cue: {@code 32 tekong}, {@code satu orang penggerak}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\d.,])((?:\\d[\\d.]*|" + SPELLED
                    + "|satu|seorang|sepasang)\\s+(?:(?:orang|mama|ibu|anggota)\\s+)?)$",
            FLAGS);

    /** Right behind a cue: {@code hanya dua kali setahun}, but not {@code hanya perlu dua hari}. */
    private static final Pattern FEW = Pattern.compile(
            "\\s+(?!(?:perlu|butuh|membutuhkan|memerlukan|dengan|dalam|cukup|bermodal|memakan|makan|berlaku)\\b)(?:[\\p{L}-]+\\s+){0,2}?"
                    + "(?<f>(?:\\d[\\d.,]*\\s?%?|" + SPELLED + "|satu|sekali)(?:\\s+\\p{L}+)?)",
            FLAGS);

    private static final Pattern ADDRESS = Pattern.compile("\\b0\\d{2,3}[- ]?\\d{3}|\\p{L}@\\p{L}");

    /**
     * What stands in the sentence, for this kind of detail.
     *
     * @param cueStart where the cue begins in the sentence
     * @param cueEnd where it ends
     */
    static Optional<String> read(String kind, String sentence, int cueStart, int cueEnd) {
        return switch (kind) {
            case "money" -> withFigure(MONEY, sentence);
            case "change" -> withFigure(CHANGE, sentence);
            case "count" -> first(COUNT, sentence, 0).or(() -> counted(sentence, cueStart, cueEnd));
            case "few" -> few(sentence, cueEnd);
            case "address" ->
                withFigure(ADDRESS, sentence)
                        .or(() -> sentence.indexOf('@') < 0 ? Optional.empty() : first(ADDRESS, sentence, 0));
            case "served" -> withFigure(SERVED, sentence);
            case "adopter" -> adopter(sentence, cueEnd).or(() -> first(ADOPTERS, sentence, 0));
            default -> Optional.empty();
        };
    }

    private static Optional<String> counted(String sentence, int cueStart, int cueEnd) {
        int from = Math.max(0, cueStart - COUNTED_LENGTH);
        Matcher matcher = COUNTED.matcher(sentence).region(from, cueStart);
        return matcher.find() ? Optional.of(matcher.group(1) + sentence.substring(cueStart, cueEnd)) : Optional.empty();
    }

    private static Optional<String> few(String sentence, int cueEnd) {
        Matcher matcher = FEW.matcher(sentence).region(cueEnd, sentence.length());
        return matcher.lookingAt() ? Optional.of(matcher.group("f")) : Optional.empty();
    }

    /** The key of the rule that is quoted in the sentence. */
    static Optional<String> rule(List<Finding<Regulation>> rules, int page, Span sentence) {
        return rules.stream()
                .filter(rule -> rule.evidence().page() == page
                        && new Span(rule.evidence().start(), rule.evidence().end()).overlaps(sentence))
                .map(rule -> rule.value().key())
                .filter(key -> !key.matches("(?:UU|PP|Perpres|Permen|Kepmen).*"))
                .findFirst();
    }

    /** The region or office right behind the cue. */
    private static Optional<String> adopter(String sentence, int cueEnd) {
        Matcher matcher = ADOPTER.matcher(sentence).region(cueEnd, sentence.length());
        return matcher.lookingAt() ? Optional.of(matcher.group("a")) : Optional.empty();
    }

    /** For a pattern that has a digit in every match. */
    private static Optional<String> withFigure(Pattern pattern, String text) {
        return text.chars().anyMatch(Character::isDigit) ? first(pattern, text, 0) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find(from) ? Optional.of(matcher.group().replaceFirst("[\\s.,]+$", "")) : Optional.empty();
    }
}
