package id.simpul.detect;

import id.simpul.model.Finding;
import id.simpul.model.Regulation;
import id.simpul.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figure or name beside a cue that makes a signal worth more than a word. */
final class SignalDetails {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER =
            "(?:Rp\\.?\\s?)?\\d[\\d.,]*\\s*(?:persen|%|ribu|juta|miliar|kasus|orang|hari|jam|menit|bulan|anak|ton|kg)?";
    private static final String SPELLED =
            "(?:(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\\s(?:belas|puluh)|se(?:belas|puluh)|dua|tiga|empat|lima"
                    + "|enam|tujuh|delapan|sembilan|puluhan|belasan|ratusan"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)";
    /** What {@link #SPELLED} begins with, and the other words for numbers below. */
    private static final List<String> SPELLED_OPENINGS = List.of(
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sebelas",
            "sepuluh",
            "satu",
            "puluhan",
            "belasan",
            "ratusan",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "fifteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty");

    private static final String STAFF =
            "(?:kader|petugas|relawan|operator|bidan|guru|pendamping|fasilitator|perawat|admin"
                    + "|penyuluh|pegawai|tenaga|dokter|sopir|juru \\p{L}+|perangkat)";
    private static final Detail MONEY = detail(
            List.of("rp", "idr", "us"),
            "(?:\\b(?:Rp|IDR|USD|US\\$)\\.?\\s?\\d[\\d.,]*(?:\\s?(?:ribu|juta|jt|miliar|milyar|triliun|trilyun|million|billion)\\b)?"
                    + "|\\b\\d[\\d.,]*\\s(?:(?:ribu|juta|miliar|milyar|thousand|million|billion)\\s)?rupiah\\b)");
    private static final Detail CHANGE = detail(
            List.of("dari", "menjadi", "sebesar", "sebanyak", "hingga", "mencapai"),
            "(?:dari\\s+(?:[\\p{L}-]+\\s+){0,4}?" + NUMBER
                    + "(?:[^.;\\n]|\\.(?=\\d)){0,60}?(?:menjadi|jadi|ke|tinggal)\\s+(?:[\\p{L}-]+\\s+){0,3}?" + NUMBER
                    + "|(?:menjadi|sebesar|sebanyak|hingga|mencapai)\\s+" + NUMBER + ")");
    /** From what to what, whatever verb stands beside it. */
    private static final Detail SHIFT = detail(
            List.of("dari", "semula", "dulu", "dahulu", "sebelumnya", "awalnya", "tadinya", "from"),
            "(?:\\b(?:dari|semula|dulu|dahulu|sebelumnya|awalnya|tadinya)\\s+(?:[\\p{L}-]+\\s+){0,4}?"
                    + NUMBER
                    + "(?:[^.;\\n]|\\.(?=\\d)){0,60}?\\b(?:menjadi|jadi|ke|tinggal|kini|sekarang|hingga)\\s+(?:[\\p{L}-]+\\s+){0,3}?"
                    + NUMBER
                    + "|\\bfrom\\s+(?:Rp|US\\$|\\$)?\\s?\\d(?:[^.;\\n]|\\.(?=\\d)){0,60}?\\bto\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:Rp|US\\$|\\$)?\\s?\\d[\\d.,]*"
                    + "|\\d[^\\n→>]{0,30}(?:→|->)\\s*" + NUMBER + ")");

    private static final Detail FIGURE = detail(List.of(), "\\b\\d[\\d.,]*\\s?(?:persen\\b|%|per ?cent\\b)");
    private static final Detail COUNT = detail(
            SPELLED_OPENINGS,
            "\\b(?:\\d[\\d.]*(?:\\s?[-–]\\s?\\d+)?|" + SPELLED + ")\\s+(?:orang\\s+)?(?:orang|" + STAFF + ")\\b");
    /** The number right before those whom it counts: {@code 16 mama kader}. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile(
            "(?:^|[^\\p{L}\\d.,])(?<n>\\d+(?:[.,]\\d+)*(?:\\s?[-–]\\s?\\d+)?|" + SPELLED + "|satu)"
                    + "(?:\\s+\\([^)]{2,40}\\))?"
                    + "(?:\\s+(?:former|local|trained|retired|young|paid|village|full-time|part-time))?"
                    + "(?:\\s+(?!(?:tahun|bulan|pekan|minggu|hari|jam|menit|kali|persen|ribu|juta|miliar|rupiah|meter|kilometer)\\b)\\p{L}+)?\\s+$",
            FLAGS);

    private static final Pattern END = Pattern.compile("[\\s.,]+$");
    private static final int NEAR = 60;
    private static final Detail SERVED = detail(
            List.of(),
            "\\b\\d+(?:[.,]\\d+)*\\s+(?:orang|warga|pasien|anak|balita|bayi|ibu|keluarga|KK|siswa|lansia|penyandang|pelaku|petani"
                    + "|nelayan|pemohon|pengguna|penerima|dokumen|akta|akte|sertifikat|kartu|rumah|hektare|ton|buku|perkara|pedagang"
                    + "|titik|aduan|laporan|pohon|kasus|ekor|kelompok|usaha|unit|permohonan|izin|berkas|pekerja|peserta|pelajar|murid"
                    + "|mahasiswa|perempuan|remaja|jiwa|kunjungan|transaksi|kali|pekebun|peternak|perajin|wajib pajak|lubang|sambungan|bidang"
                    + "|paket|porsi|produk|liter|kilogram|people|patients|children|families|women|households|calls|births|certificates|permits|cases|reports|complaints|students|pupils|farmers|visitors|requests|homes|houses|jobs|tons|mothers|babies|villagers|residents|workers)\\b");
    /** So many of anything but time, money and way. */
    private static final Detail OUTPUT = detail(
            List.of(),
            "\\b\\d+(?:[.,]\\d+)*\\s+(?!(?:tahun|triwulan|bulan|pekan|minggu|hari|jam|menit|detik|kali|persen|ribu|juta|miliar"
                    + "|rupiah|meter|kilometer|km|dan|atau|sampai|hingga)\\b)\\p{L}{2,}");

    /** The same right before what became of it: {@code 417 alat diperbaiki}. */
    private static final Pattern OUTPUT_BEFORE = Pattern.compile(
            OUTPUT.pattern().pattern() + "(?:\\s+\\p{L}+){0,3}\\s+(?:(?:telah|sudah|berhasil)\\s+)?$", FLAGS);

    private static final Detail FRACTION =
            detail(List.of(), "\\b\\d+(?:[.,]\\d+)*\\s(?:dari|of|out of)\\s\\d+(?:[.,]\\d+)*");

    private static final Detail ADOPTERS = detail(
            SPELLED_OPENINGS,
            "(?:\\d[\\d.]*|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:other |neighbouring |more )?(?:kali|kabupaten/kota|kabupaten dan kota|kabupaten|kota|daerah|provinsi|desa|kelurahan|nagari|kecamatan|puskesmas|sekolah|OPD|perangkat daerah|instansi|pemerintah daerah|distrik|kampung|gampong|pekon|rumah sakit|pulau|kantor|regencies|districts|cities|provinces|villages|schools|hospitals|towns|islands|offices)");
    private static final Pattern ADOPTER =
            Pattern.compile("\\s*(?:oleh|di|ke)?\\s+(?<a>\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,4})");

    /** A name alone counts unless it may be but the first word of a sentence. */
    private static final Pattern ADOPTER_BEFORE = Pattern.compile(
            "(?<a>(?:(?:[Kk]abupaten|[Kk]ota|[Dd]esa|[Pp]rovinsi|[Kk]ecamatan|[Pp]uskesmas|[Nn]agari|[Dd]istrik|RSUD|Dinas)\\s\\p{Lu}[\\p{L} ]*?"
                    + "|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*(?:,\\s\\p{Lu}\\p{L}+)*\\s(?:dan|and)\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*"
                    + "|(?<=[;,]\\s)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)*|^\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+))(?:\\s(?:kini|juga|pun|now|also))*\\s+$");

    private SignalDetails() {}

    /** What a detail looks like. @param openings where one may begin */
    private record Detail(Openings openings, Pattern pattern) {

        /** For what has a digit in every match. */
        Optional<String> withFigure(String text) {
            return Letters.any(text, Character::isDigit) ? first(text) : Optional.empty();
        }

        Optional<String> first(String text) {
            Matcher matcher = Windows.matcher(pattern, text);
            for (int at = 0; at < text.length(); at++) {
                if (openings.mayBe(text, at)
                        && matcher.region(at, text.length()).lookingAt()) {
                    return Optional.of(END.matcher(matcher.group()).replaceFirst(""));
                }
            }
            return Optional.empty();
        }
    }

    private static Detail detail(List<String> openings, String pattern) {
        return new Detail(Openings.of(openings), Pattern.compile(pattern, FLAGS));
    }

    /** What stands in the sentence beside the cue, for this kind of detail. */
    static Optional<String> read(String kind, String sentence, Span cue) {
        return switch (kind) {
            case "count" -> counted(sentence, cue).or(() -> COUNT.first(sentence));
            case "output-before" -> outputBefore(sentence, cue);
            case "adopter-before" -> adopterBefore(sentence, cue);
            default -> read(kind, sentence, cue.end());
        };
    }

    private static Optional<String> outputBefore(String sentence, Span cue) {
        int from = Math.max(0, cue.start() - NEAR);
        Matcher before = OUTPUT_BEFORE.matcher(sentence.substring(from, cue.start()));
        return before.find() ? Optional.of(sentence.substring(from + before.start(), cue.end())) : Optional.empty();
    }

    private static Optional<String> counted(String sentence, Span cue) {
        int from = Math.max(0, cue.start() - NEAR);
        String near = sentence.substring(from, cue.start());
        Matcher before = Windows.matcher(NUMBER_BEFORE, near);
        for (int number = 0; number < near.length(); number++) {
            // A number, unless it comes first, needs the sign before it to be told from a part of a word.
            if (COUNT.openings().mayBe(near, number)
                    && before.region(Math.max(0, number - 1), near.length()).lookingAt()) {
                return Optional.of(sentence.substring(from + before.start("n"), cue.end()));
            }
        }
        return Optional.empty();
    }

    /** What stands in the sentence, for this kind of detail. */
    static Optional<String> read(String kind, String sentence, int cueEnd) {
        if (SignalMeasures.knows(kind)) {
            return SignalMeasures.read(kind, sentence, cueEnd);
        }
        return switch (kind) {
            case "money" -> MONEY.withFigure(sentence);
            case "change" -> CHANGE.withFigure(sentence);
            case "figure" -> FIGURE.withFigure(sentence);
            case "shift" -> SHIFT.withFigure(sentence);
            case "count" -> COUNT.first(sentence);
            case "served" -> SERVED.withFigure(sentence);
            case "output" -> OUTPUT.withFigure(sentence.substring(cueEnd));
            // Whatever says what came of it, where it is known to speak of that.
            case "outcome" ->
                Stream.of(CHANGE, SHIFT, FIGURE, FRACTION, SERVED, OUTPUT)
                        .flatMap(detail -> detail.withFigure(sentence).stream())
                        .findFirst();
            case "adopter" -> adopter(sentence, cueEnd).or(() -> ADOPTERS.first(sentence));
            default -> Optional.empty();
        };
    }

    /** The key of the rule of a region that is quoted in the sentence. */
    static Optional<String> rule(List<Finding<Regulation>> rules, int page, Span sentence) {
        return keys(rules, page, sentence)
                .filter(key -> !key.matches("(?:UU|PP|Perpres|Permen|Kepmen).*"))
                .findFirst();
    }

    /** The key of the rule that is quoted in the sentence, rather one of a region. */
    static Optional<String> anyRule(List<Finding<Regulation>> rules, int page, Span sentence) {
        return rule(rules, page, sentence).or(() -> keys(rules, page, sentence).findFirst());
    }

    private static Stream<String> keys(List<Finding<Regulation>> rules, int page, Span sentence) {
        return rules.stream()
                .filter(rule -> rule.evidence().page() == page
                        && new Span(rule.evidence().start(), rule.evidence().end()).overlaps(sentence))
                .map(rule -> rule.value().key());
    }

    /** Those who do it too, right before the cue: {@code Sigi dan Poso <sudah memakainya>}. */
    private static Optional<String> adopterBefore(String sentence, Span cue) {
        int from = Math.max(0, cue.start() - NEAR);
        String near = sentence.substring(from, cue.start());
        Matcher before = ADOPTER_BEFORE.matcher(near);
        return before.find() ? Optional.of(before.group("a")) : ADOPTERS.first(near);
    }

    /** The region or office right behind the cue. */
    private static Optional<String> adopter(String sentence, int cueEnd) {
        Matcher matcher = ADOPTER.matcher(sentence).region(cueEnd, sentence.length());
        return matcher.lookingAt() ? Optional.of(matcher.group("a")) : Optional.empty();
    }
}
