package id.simpul.samples;

/** A source with one of everything that a body may hold. */
final class Samples {

    static final String FRONT = """
            # bagian depan
            format: %s
            title: Laporan Pelayanan & Inovasi "Contoh"
            author: Tim Penyusun
            published: 2023-08-02

            ---
            """;
    static final String BODY = """
            # Latar Belakang
            Antrean panjang di loket membuat warga
            kembali pada hari lain.

            ## Permasalahan
            - jarak <jauh>
            - biaya mahal bagi
              keluarga miskin

            1. Daftar
            2. Datang

            | Uraian | Sebelum | Sesudah |
            |---|---|---|
            | Waktu layanan | 5 hari | 1 hari |
            | Kunjungan | 0 | 120 |

            ===

            # Penutup
            Warga puas.
            """;

    private Samples() {}

    static Source source(Format format, String... moreFront) {
        String front = String.join("\n", moreFront);
        String text = FRONT.formatted(format.extension()).replace("author", front + "\nauthor") + BODY;
        return new SourceParser().parse("laporan", "contoh", text);
    }
}
