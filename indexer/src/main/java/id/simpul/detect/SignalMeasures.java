package id.simpul.detect;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands within a few words behind a cue and says how much: {@code turun <separuh>}, {@code kini <enam jam>}, {@code
 * sampai Juni <164 produk>}. Unlike {@link SignalDetails}, nothing of it counts elsewhere in the sentence.
 */
final class SignalMeasures {

    /** No more of a sentence behind a cue is looked at. */
    private static final int REACH = 120;

    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    private static final String SPELLED =
            "(?:(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\\s(?:belas|puluh|ratus|ribu)(?:\\s(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?"
                    + "|se(?:belas|puluh|ratus|ribu)|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|puluhan|belasan|ratusan|ribuan"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:fif|six|seven|eigh|nine)teen"
                    + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|a hundred)";
    private static final String NUMBER = "(?:" + DIGITS + "|" + SPELLED + ")";

    /** A part or a multiple of what was. */
    private static final String SHARE =
            "(?:(?:hampir |lebih dari )?(?:separuh|separo|setengah|sepertiga|seperempat|seperlima|dua pertiga|tiga perempat)(?:nya)?"
                    + "|(?:dua|tiga|empat|lima|sepuluh|dua|berkali)[- ](?:kali )?lipat|berlipat(?: ganda)?"
                    + "|(?:a |one |by )?(?:half|third|quarter)\\b|two[- ]thirds|twofold|threefold|to zero|to nothing|menjadi nol)";

    private static final String SPAN_OF_TIME =
            "(?:detik|menit|jam|hari(?: kerja)?|minggu|pekan|bulan|seconds?|minutes?|hours?|days?|weeks?|months?)";
    private static final String SHARE_OF_ALL = "(?:persen|%|per ?cent|poin)";
    private static final String UNIT = "(?:" + SPAN_OF_TIME + "|" + SHARE_OF_ALL
            + "|ribu|juta|miliar|kali|ton|kilo(?:gram)?|kg|liter|kuintal|hektare|kasus|orang|anak|warga|keluarga|tons?|people|cases?|families|children)";
    private static final String MONEY =
            "(?:Rp|IDR|US\\$|\\$)\\.?\\s?\\d[\\d.,]*(?:\\s?(?:ribu|juta|miliar|million|billion))?";
    private static final String ABOUT =
            "(?:(?:sebesar|sebanyak|sampai|hingga|lebih dari|tidak lebih dari|kurang dari|sekitar|kira-kira|kurang lebih|rata-rata|paling lama|paling lambat"
                    + "|menjadi|jadi|ke|tinggal|hanya|cuma|cukup|mencapai|oleh|ada|by|to|about|almost|nearly|only|just|over|under|at|fewer than|less than|more than)\\s+){0,3}";
    private static final String MONTH =
            "(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
                    + "|january|february|march|may|june|july|august|october|december)";
    private static final String TIME =
            "(?:(?:awal|akhir|pertengahan|bulan|tahun|tanggal|triwulan|semester|the end of|early|late|mid)\\s+){0,2}(?:\\d{1,2}\\s+)?(?:"
                    + MONTH
                    + "(?:\\s+(?:19|20)\\d\\d|\\s+(?:lalu|tahun ini|ini))?|(?:19|20)\\d\\d|(?:bulan|tahun|pekan|minggu) (?:lalu|ini)|hari ini|kini|sekarang|last (?:month|year|season)|now|today)";

    /** What is still to come, or is bad, is no tally of what has been done. */
    private static final String NOT_DONE =
            "(?:ditargetkan|diharapkan|direncanakan|dijadwalkan|target|akan|bakal|masih|hanya|baru|terjadi|tidak|belum|meninggal|tewas|rusak|terbakar|anggaran|dianggarkan|only|will|should)";

    private static final String NO_THING =
            "(?!(?:kasus|tahun|triwulan|semester|bulan|pekan|minggu|hari|jam|menit|detik|kali|persen|ribu|juta|miliar|rupiah|dan|atau|sampai|hingga|shift|giliran|"
                    + "year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|times|percent|per|rupiah|million|and|or|to)\\b)";

    private static final Map<String, Pattern> PATTERNS = Map.of(
            "amount",
                    pattern("\\s+(?:(?!" + NUMBER + "\\s)[\\p{L}-]+\\s+){0,2}?" + ABOUT + "(?<m>" + MONEY + "|" + NUMBER
                            + "\\s?" + UNIT + "(?!\\p{L})|" + SHARE + ")"),
            "measure",
                    pattern(
                            "\\s*,?\\s+(?:(?!(?:buka|dibuka|setiap|tiap|pukul|jam|sudah|telah|memasuki|berusia|berumur|is open|every)\\b)[\\p{L}-]+\\s+){0,5}?"
                                    + ABOUT + "(?<m>"
                                    + NUMBER + "\\s?(?:" + SPAN_OF_TIME + "|" + SHARE_OF_ALL
                                    + "|kilo(?:gram)?|kg|ton|liter)(?!\\p{L}))(?!\\s+(?:sepekan|seminggu|sehari|sebulan|setahun|per |a day|a week|ago|lalu|silam|sekali))"),
            "tally",
                    pattern("\\s+" + TIME + "(?!\\p{L})(?:(?!\\b" + NOT_DONE
                            + "\\b)[^.;:\\n]){0,60}?[:\\s](?<m>(?!(?:19|20)\\d\\d\\b)" + DIGITS + "\\s+" + NO_THING
                            + "\\p{L}{2,})(?!(?:\\s+\\p{L}+){0,3}\\s+" + NOT_DONE + "\\b)"),
            "ratio",
                    pattern("\\s+" + ABOUT + "(?<m>" + NUMBER
                            + "\\s+(?:dari|dalam|of|out of|in)(?:\\s+(?:tiap|setiap|every))?\\s+" + NUMBER
                            + ")(?!\\p{L})"),
            "crew",
                    pattern(
                            "(?:\\s+(?:oleh|cuma|hanya|ada|sekitar|total|terdiri atas|terdiri dari|ialah|adalah|yakni|yaitu|by|just|only)){0,3}\\s*:?\\s+(?<m>"
                                    + NUMBER + "\\s+" + NO_THING + "\\p{L}{3,})"));

    private SignalMeasures() {}

    private static Pattern pattern(String behind) {
        return Pattern.compile(behind, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean knows(String kind) {
        return PATTERNS.containsKey(kind);
    }

    /** What stands behind the cue, for this kind of measure. @param cueEnd where the cue ends in the sentence */
    static Optional<String> read(String kind, String sentence, int cueEnd) {
        Matcher matcher = PATTERNS.get(kind)
                .matcher(sentence)
                .region(cueEnd, Math.min(sentence.length(), cueEnd + REACH))
                .useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher.group("m")) : Optional.empty();
    }
}
