package id.simpul.web;

import static id.simpul.replicate.Transfers.Standing.DONE;
import static id.simpul.replicate.Transfers.Standing.INTENDED;

import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import id.simpul.decide.Identity;
import id.simpul.decide.Subject;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Filters;
import id.simpul.index.Hit;
import id.simpul.index.SearchRequest;
import id.simpul.index.SearchResult;
import id.simpul.index.SearchResult.Facet;
import id.simpul.index.SearchResult.FacetValue;
import id.simpul.index.Snippet;
import id.simpul.index.Understood;
import id.simpul.index.Window;
import id.simpul.learn.Suggestion;
import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.CalendarDate;
import id.simpul.model.Confidence;
import id.simpul.model.DecidedTheme;
import id.simpul.model.DecidedThemes;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.Passage;
import id.simpul.model.PrintedDate;
import id.simpul.model.Programme;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import id.simpul.replicate.Innovations;
import id.simpul.replicate.Reason;
import id.simpul.replicate.Similar;
import id.simpul.replicate.Transfers;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Documents, innovations and answers made up for looking at pages; the events and innovations in them are fictional. */
final class Canned {

    static final Taxonomy TAXONOMY = Taxonomy.builtIn();

    /** Text of somebody who means harm, or just writes about mark-up. */
    static final String HOSTILE = "</title><script>alert(\"1\")</script>' onmouseover='x' <b>&amp;";

    private static final String PROPOSAL_1 = """
            PERAHU SEHAT (Pelayanan Rawat Anak dan Ibu Hamil di Pulau Terluar)
            Dinas Kesehatan Kabupaten Kepulauan Anambas, 2023
            Sebanyak 41 desa di Kabupaten Kepulauan Anambas hanya dapat dicapai dengan perahu. Angka stunting pada tahun 2020 mencapai 24,6 persen dan ibu hamil jarang diperiksa. Sejak Januari 2021 Dinas Kesehatan menjalankan Perahu Sehat: satu perahu, dua bidan, satu tenaga gizi, dan jadwal yang diumumkan lewat radio.
            Dalam dua tahun jumlah ibu hamil yang diperiksa lengkap naik dari 312 menjadi 871 orang. Prevalensi stunting turun menjadi 15,1 persen. Inovasi ini meraih Top 45 KIPP 2023 kelompok umum.""";
    private static final String PROPOSAL_2 = """
            Biaya setahun sebesar Rp412.000.000 ditanggung APBD dan dana desa. Pelaksanaannya diatur dalam Peraturan Bupati Kepulauan Anambas Nomor 12 Tahun 2021.
            Pedoman pelaksanaan dan contoh jadwal pelayaran dapat diunduh siapa saja. Kabupaten Natuna sudah meniru inovasi ini sejak 2022 di tujuh kecamatan.
            Kami berharap layanan ini kelak berlanjut walaupun pimpinan berganti.""";
    private static final String NEWS = """
            Kabupaten Natuna Belajar Perahu Sehat untuk Menurunkan Stunting di Pulau-Pulau Kecil
            RANAI – Pemerintah Kabupaten Natuna menandatangani komitmen replikasi Perahu Sehat bersama Dinas Kesehatan Kabupaten Kepulauan Anambas, Kamis (6/6/2027).
            Kegiatan itu dihadiri camat, kepala puskesmas, dan kader posyandu dari tujuh kecamatan.""";

    private Canned() {}

    static Region region(String code) {
        return TAXONOMY.regions().byCode(code).orElseThrow();
    }

    static Theme theme(String slug) {
        return TAXONOMY.themes().bySlug(slug).orElseThrow();
    }

    /** A proposal of two pages with every sort of finding. */
    static SourceDocument proposal() {
        Page one = new Page(1, PROPOSAL_1);
        Page two = new Page(2, PROPOSAL_2);
        List<Finding<?>> findings = new ArrayList<>(List.of(
                found(
                        new InnovationName(
                                "Perahu Sehat", Optional.of("Pelayanan Rawat Anak dan Ibu Hamil di Pulau Terluar")),
                        one,
                        "PERAHU SEHAT (Pelayanan Rawat Anak dan Ibu Hamil di Pulau Terluar)",
                        Confidence.HIGH),
                found(
                        new RegionMention(region("21.05"), RegionRole.OWNER, "Kabupaten Kepulauan Anambas"),
                        one,
                        "Dinas Kesehatan Kabupaten Kepulauan Anambas, 2023",
                        Confidence.HIGH),
                found(
                        new RegionMention(region("21.05"), RegionRole.OWNER, "Kabupaten Kepulauan Anambas"),
                        one,
                        "Sebanyak 41 desa di Kabupaten Kepulauan Anambas hanya dapat dicapai dengan perahu.",
                        Confidence.MEDIUM),
                found(
                        new RegionMention(region("21.03"), RegionRole.ADOPTER, "Kabupaten Natuna"),
                        two,
                        "Kabupaten Natuna sudah meniru inovasi ini sejak 2022 di tujuh kecamatan.",
                        Confidence.HIGH),
                found(
                        theme("gizi-stunting"),
                        one,
                        "Angka stunting pada tahun 2020 mencapai 24,6 persen dan ibu hamil jarang diperiksa.",
                        Confidence.HIGH),
                found(theme("kesehatan"), one, "Dinas Kesehatan Kabupaten Kepulauan Anambas, 2023", Confidence.MEDIUM),
                found(
                        new Award("KIPP", "Top 45", Optional.of("umum"), Optional.of(2023), Award.Standing.WON),
                        one,
                        "Inovasi ini meraih Top 45 KIPP 2023 kelompok umum.",
                        Confidence.HIGH),
                found(
                        new PrintedDate(
                                new CalendarDate(2021, 1, 0),
                                "Januari 2021",
                                PrintedDate.Role.EVENT,
                                PrintedDate.Status.OK),
                        one,
                        "Sejak Januari 2021 Dinas Kesehatan menjalankan Perahu Sehat: satu perahu, dua bidan, satu tenaga gizi, dan jadwal yang diumumkan lewat radio.",
                        Confidence.MEDIUM),
                found(Kind.PROPOSAL, one, "Dinas Kesehatan Kabupaten Kepulauan Anambas, 2023", Confidence.MEDIUM),
                found(
                        LifeStage.RUNNING,
                        one,
                        "Sejak Januari 2021 Dinas Kesehatan menjalankan Perahu Sehat: satu perahu, dua bidan, satu tenaga gizi, dan jadwal yang diumumkan lewat radio.",
                        Confidence.MEDIUM)));
        findings.addAll(List.of(
                found(
                        new Signal(
                                Signal.Aspect.BUDGET,
                                Signal.Presence.PRESENT,
                                Signal.Basis.FACT,
                                Optional.of("Rp412.000.000")),
                        two,
                        "Biaya setahun sebesar Rp412.000.000 ditanggung APBD dan dana desa.",
                        Confidence.HIGH),
                found(
                        new Signal(Signal.Aspect.GUIDE, Signal.Presence.PRESENT, Signal.Basis.FACT, Optional.empty()),
                        two,
                        "Pedoman pelaksanaan dan contoh jadwal pelayaran dapat diunduh siapa saja.",
                        Confidence.HIGH),
                found(
                        new Signal(
                                Signal.Aspect.REPLICATED,
                                Signal.Presence.PRESENT,
                                Signal.Basis.FACT,
                                Optional.of("Kabupaten Natuna")),
                        two,
                        "Kabupaten Natuna sudah meniru inovasi ini sejak 2022 di tujuh kecamatan.",
                        Confidence.HIGH),
                found(
                        new Signal(Signal.Aspect.ALIVE, Signal.Presence.PRESENT, Signal.Basis.CLAIM, Optional.empty()),
                        two,
                        "Kami berharap layanan ini kelak berlanjut walaupun pimpinan berganti.",
                        Confidence.LOW),
                found(
                        new Agency("Dinas Kesehatan", "Dinas Kesehatan", Optional.of(region("21.05"))),
                        one,
                        "Dinas Kesehatan Kabupaten Kepulauan Anambas",
                        Confidence.HIGH),
                found(
                        new Regulation("Perbup Kepulauan Anambas 12/2021", ""),
                        two,
                        "Pelaksanaannya diatur dalam Peraturan Bupati Kepulauan Anambas Nomor 12 Tahun 2021.",
                        Confidence.HIGH),
                found(
                        new Programme("KIPP", "Kompetisi Inovasi Pelayanan Publik", Optional.of(2023)),
                        one,
                        "Inovasi ini meraih Top 45 KIPP 2023 kelompok umum.",
                        Confidence.HIGH)));
        return new SourceDocument(
                EntryId.ofDocid("proposal/perahu-sehat.pdf"),
                "proposal/perahu-sehat.pdf",
                origin("file:///arsip/proposal/perahu-sehat.pdf", "application/pdf", 482_311),
                "Perahu Sehat: Pelayanan Rawat Anak dan Ibu Hamil di Pulau Terluar",
                "id",
                List.of(one, two),
                List.of(),
                findings,
                Optional.empty());
    }

    /** News from the web with a date that cannot be, clutter and an unusual length of title. */
    static SourceDocument news() {
        Page page = new Page(1, NEWS);
        String sentence =
                "RANAI – Pemerintah Kabupaten Natuna menandatangani komitmen replikasi Perahu Sehat bersama Dinas Kesehatan Kabupaten Kepulauan Anambas, Kamis (6/6/2027).";
        return new SourceDocument(
                EntryId.ofDocid("https://berita.example/natuna-belajar-perahu-sehat"),
                "https://berita.example/natuna-belajar-perahu-sehat",
                origin("https://berita.example/natuna-belajar-perahu-sehat", "text/html", 73_204),
                "Kabupaten Natuna Belajar Perahu Sehat untuk Menurunkan Stunting di Pulau-Pulau Kecil",
                "id",
                List.of(page),
                List.of("Iklan", "Gulir untuk melanjutkan membaca", "Baca juga: Sepuluh Pantai Tersembunyi"),
                List.of(
                        found(
                                new RegionMention(region("21.03"), RegionRole.OWNER, "Kabupaten Natuna"),
                                page,
                                sentence,
                                Confidence.HIGH),
                        found(
                                new RegionMention(region("21.03"), RegionRole.DATELINE, "RANAI"),
                                page,
                                sentence,
                                Confidence.HIGH),
                        found(new InnovationName("Perahu Sehat", Optional.empty()), page, sentence, Confidence.MEDIUM),
                        found(
                                new PrintedDate(
                                        new CalendarDate(2024, 6, 6),
                                        "Kamis (6/6/2027)",
                                        PrintedDate.Role.EVENT,
                                        PrintedDate.Status.CORRECTED),
                                page,
                                sentence,
                                Confidence.LOW),
                        found(Kind.EVENT_NEWS, page, sentence, Confidence.MEDIUM),
                        found(
                                theme("gizi-stunting"),
                                page,
                                "Kabupaten Natuna Belajar Perahu Sehat untuk Menurunkan Stunting di Pulau-Pulau Kecil",
                                Confidence.MEDIUM)),
                Optional.empty());
    }

    /** A copy of the news on another site. */
    static SourceDocument copy() {
        SourceDocument news = news();
        return new SourceDocument(
                EntryId.ofDocid("https://kabar.example/natuna"),
                "https://kabar.example/natuna",
                origin("https://kabar.example/natuna", "text/html", 51_000),
                "Natuna Tiru Perahu Sehat",
                "id",
                news.pages(),
                List.of(),
                List.of(),
                Optional.of(news.id()));
    }

    /** A document of which nothing is known. */
    static SourceDocument unknown() {
        return new SourceDocument(
                EntryId.ofDocid("lain/catatan.txt"),
                "lain/catatan.txt",
                origin("file:///arsip/lain/catatan.txt", "text/plain", 612),
                "Catatan rapat",
                "und",
                List.of(new Page(1, "Catatan rapat\nPembahasan ditunda.")),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A document whose every text is {@link #HOSTILE}. */
    static SourceDocument hostile() {
        Page page = new Page(1, HOSTILE);
        return new SourceDocument(
                EntryId.ofDocid(HOSTILE),
                HOSTILE,
                origin("javascript:alert(1)", "text/\"><script>", 1),
                HOSTILE,
                "und",
                List.of(page),
                List.of(HOSTILE),
                List.of(
                        found(new InnovationName(HOSTILE, Optional.of(HOSTILE)), page, HOSTILE, Confidence.LOW),
                        found(new Regulation(HOSTILE, HOSTILE), page, HOSTILE, Confidence.LOW),
                        found(new Agency(HOSTILE, HOSTILE, Optional.empty()), page, HOSTILE, Confidence.LOW),
                        found(
                                new Award(HOSTILE, HOSTILE, Optional.of(HOSTILE), Optional.empty(), Award.Standing.WON),
                                page,
                                HOSTILE,
                                Confidence.LOW),
                        found(
                                new PrintedDate(
                                        new CalendarDate(2030, 1, 1),
                                        HOSTILE,
                                        PrintedDate.Role.EVENT,
                                        PrintedDate.Status.FUTURE),
                                page,
                                HOSTILE,
                                Confidence.LOW),
                        found(new Programme(HOSTILE, HOSTILE, Optional.empty()), page, HOSTILE, Confidence.LOW)),
                Optional.empty());
    }

    static Innovation innovation() {
        SourceDocument proposal = proposal();
        return new Innovation(
                new EntryId("perahu-sehat-21.05"),
                "Perahu Sehat",
                Optional.of("Pelayanan Rawat Anak dan Ibu Hamil di Pulau Terluar"),
                sourced(InnovationName.class, proposal, news()),
                sourced(RegionMention.class, proposal).stream().findFirst(),
                sourced(Theme.class, proposal),
                sourced(Award.class, proposal),
                sourced(Agency.class, proposal),
                List.of(proposal.id(), news().id()),
                List.of(
                        passage(
                                proposal,
                                0,
                                "Sebanyak 41 desa di Kabupaten Kepulauan Anambas hanya dapat dicapai dengan perahu."),
                        passage(
                                proposal,
                                0,
                                "Dalam dua tahun jumlah ibu hamil yang diperiksa lengkap naik dari 312 menjadi 871 orang."),
                        passage(
                                proposal,
                                0,
                                "Angka stunting pada tahun 2020 mencapai 24,6 persen dan ibu hamil jarang diperiksa."),
                        passage(proposal, 0, "Prevalensi stunting turun menjadi 15,1 persen."),
                        passage(proposal, 0, "Inovasi ini meraih Top 45 KIPP 2023 kelompok umum."),
                        passage(proposal, 1, "Biaya setahun sebesar Rp412.000.000 ditanggung APBD dan dana desa."),
                        passage(
                                proposal,
                                1,
                                "Pedoman pelaksanaan dan contoh jadwal pelayaran dapat diunduh siapa saja."),
                        passage(
                                proposal,
                                1,
                                "Kabupaten Natuna sudah meniru inovasi ini sejak 2022 di tujuh kecamatan.")));
    }

    /** An innovation of which little is known. */
    static Innovation bare() {
        SourceDocument proposal = proposal();
        return new Innovation(
                new EntryId("sapa-warga-malam"),
                "Sapa Warga Malam",
                Optional.empty(),
                sourced(InnovationName.class, news()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(proposal.id()),
                List.of());
    }

    static Innovation hostileInnovation() {
        SourceDocument hostile = hostile();
        return new Innovation(
                new EntryId("hostile"),
                HOSTILE,
                Optional.of(HOSTILE),
                sourced(InnovationName.class, hostile),
                Optional.empty(),
                List.of(),
                sourced(Award.class, hostile),
                sourced(Agency.class, hostile),
                List.of(hostile.id()),
                List.of(new Passage(hostile.id(), Evidence.in(hostile.pages().getFirst(), 0, HOSTILE.length(), "x"))));
    }

    /** From another innovation, to one that is known, one that is not, and a region that means to. */
    static Transfers transfers() {
        Passage told = innovation().passages().getFirst();
        return new Transfers(
                List.of(transfer(Optional.of("Pos Sehat"), Optional.empty(), Optional.empty(), DONE, told)),
                List.of(
                        transfer(Optional.of("Gardu"), Optional.of(bare()), Optional.of(region("33.12")), DONE, told),
                        transfer(Optional.empty(), Optional.empty(), Optional.of(region("35.02")), INTENDED, told)));
    }

    private static Transfers.Transfer transfer(
            Optional<String> name,
            Optional<Innovation> known,
            Optional<Region> region,
            Transfers.Standing standing,
            Passage told) {
        return new Transfers.Transfer(
                name, known, region, standing, Optional.of(2023), told.document(), told.evidence());
    }

    /** A merge into it, documents set apart from it, that taken back, and a merge that nobody gave a reason for. */
    static List<Decided> journal(Innovation innovation) {
        Subject into = Innovations.subject(innovation);
        Subject other = new Subject(new Identity("possehat", "", 0), new EntryId("pos-sehat-x"), innovation.name());
        Instant at = Instant.parse("2026-11-20T03:04:05Z");
        return List.of(
                new Decided(
                        7, at, innovation.name(), innovation.name(), new Decision.Merge(into, List.of(other, other))),
                new Decided(8, at, "", "", new Decision.Split(into, List.of(innovation.name(), "b.txt"))),
                new Decided(9, at, "Sari", "", new Decision.Undo(8)),
                new Decided(10, at, "Sari", "", new Decision.Merge(other, List.of(into))));
    }

    /** What was learned from decisions on other documents. */
    static DocumentPage.Suggested suggested(String... words) {
        return new DocumentPage.Suggested(52, List.of(new Suggestion(theme("kesehatan"), 0.82, List.of(words))));
    }

    /** The same document after a person decided its themes. */
    static SourceDocument decided(SourceDocument document, String... slugs) {
        return document.withDecidedThemes(Optional.of(new DecidedThemes(
                Stream.of(slugs).map(Canned::theme).toList(), 12, Instant.parse("2026-11-20T03:04:05Z"))));
    }

    /** The same innovation after a person decided the themes of a document that tells of it. */
    static Innovation decided(Innovation innovation, SourceDocument document) {
        return new Innovation(
                innovation.id(),
                innovation.name(),
                innovation.expansion(),
                innovation.names(),
                innovation.owner(),
                List.of(),
                innovation.awards(),
                innovation.agencies(),
                innovation.documents(),
                innovation.passages(),
                List.of(new DecidedTheme(document.id(), theme("pangan"), 12, Instant.parse("2026-11-20T03:04:05Z"))));
    }

    /** A decision on the themes of a document. */
    static Decided themed(long number, SourceDocument document, List<String> slugs) {
        return new Decided(
                number,
                Instant.parse("2026-11-20T03:04:05Z"),
                document.title(),
                document.title(),
                new Decision.Themes(document.docid(), slugs));
    }

    static List<Similar> similar() {
        SourceDocument proposal = proposal();
        return List.of(
                new Similar(
                        innovation(),
                        1.7,
                        List.of(
                                new Reason.SameTheme(theme("gizi-stunting")),
                                new Reason.SharedTerms(List.of("perahu", "bidan", "pulau", "posyandu")),
                                new Reason.OtherRegion(region("21.05")),
                                new Reason.SameLevel(Region.Level.KABUPATEN),
                                new Reason.Awarded(
                                        new Award(
                                                "KIPP",
                                                "Top 45",
                                                Optional.of("umum"),
                                                Optional.of(2023),
                                                Award.Standing.WON),
                                        proposal.id()),
                                new Reason.AlreadyReplicated(
                                        "Kabupaten Natuna sudah meniru inovasi ini sejak 2022 di tujuh kecamatan.",
                                        proposal.id()))),
                new Similar(news(), 0.9, List.of(new Reason.SharedTerms(List.of("posyandu", "kader", "kecamatan")))),
                new Similar(bare(), 0.4, List.of(new Reason.SameTheme(theme("partisipasi-pengaduan")))));
    }

    /** An answer with everything on it: many hits, facets, filters, pages. */
    static SearchResult rich() {
        Filters filters = Filters.NONE
                .with(Field.REGION, Set.of("21"))
                .with(Field.THEME, Set.of("gizi-stunting"))
                .with(Field.YEAR, Set.of("2024"));
        SearchRequest request = new SearchRequest("stunting di pulau", filters, Window.Sort.RELEVANCE, 3, 10);
        return new SearchResult(request, 1_284, hits(), facets(filters), Optional.empty());
    }

    static List<Hit> hits() {
        SourceDocument proposal = proposal();
        SourceDocument news = news();
        return List.of(
                new Hit(
                        proposal,
                        9.1,
                        List.of(
                                new Snippet(
                                        proposal.id(),
                                        1,
                                        203,
                                        List.of(
                                                new Snippet.Fragment("Angka ", false),
                                                new Snippet.Fragment("stunting", true),
                                                new Snippet.Fragment(
                                                        " pada tahun 2020 mencapai 24,6 persen dan ibu hamil jarang diperiksa. Sejak Januari 2021 Dinas Kesehatan menjalankan Perahu Sehat",
                                                        false))),
                                new Snippet(
                                        proposal.id(),
                                        2,
                                        0,
                                        List.of(
                                                new Snippet.Fragment(
                                                        "Kabupaten Natuna sudah meniru inovasi ini sejak 2022 di tujuh ",
                                                        false),
                                                new Snippet.Fragment("pulau", true),
                                                new Snippet.Fragment(".", false)))),
                        0),
                new Hit(
                        news,
                        7.0,
                        List.of(new Snippet(
                                news.id(),
                                1,
                                0,
                                List.of(
                                        new Snippet.Fragment(
                                                "Kabupaten Natuna Belajar Perahu Sehat untuk Menurunkan ", false),
                                        new Snippet.Fragment("Stunting", true),
                                        new Snippet.Fragment(" di ", false),
                                        new Snippet.Fragment("Pulau-Pulau", true),
                                        new Snippet.Fragment(" Kecil", false)))),
                        5),
                new Hit(
                        unknown(),
                        1.2,
                        List.of(new Snippet(
                                unknown().id(),
                                1,
                                0,
                                List.of(new Snippet.Fragment("Catatan rapat\nPembahasan ditunda.", false)))),
                        1));
    }

    /** An answer that found nothing. */
    static SearchResult nothing(String question, Filters filters) {
        return new SearchResult(
                new SearchRequest(question, filters, Window.Sort.RELEVANCE, 1, 10),
                0,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** An answer for words that no document has together. */
    static SearchResult relaxed() {
        return new SearchResult(
                SearchRequest.forText("perahu kecamatan antariksa"),
                2,
                hits().subList(0, 2),
                facets(Filters.NONE),
                Optional.of(new SearchResult.Relaxed(List.of("antariksa", "kecamatan", "perahu"), 0)));
    }

    /** An answer of which a part has the words and a part means something near. */
    static SearchResult byMeaning() {
        List<Hit> hits = hits();
        Hit last = hits.get(1);
        return new SearchResult(
                SearchRequest.forText("perahu"),
                2,
                1,
                List.of(hits.getFirst(), new Hit(last.entry(), last.score(), last.snippets(), 0, Hit.Found.BY_MEANING)),
                facets(Filters.NONE),
                Optional.empty(),
                Understood.NOTHING);
    }

    /** Innovations as an answer. */
    static SearchResult innovations() {
        Filters filters = Filters.NONE.with(Field.TYPE, Set.of(Fields.INNOVATION));
        Evidence evidence = innovation().passages().getFirst().evidence();
        return new SearchResult(
                new SearchRequest("perahu", filters, Window.Sort.NEWEST, 1, 10),
                2,
                List.of(
                        new Hit(
                                innovation(),
                                3,
                                List.of(new Snippet(
                                        proposal().id(),
                                        evidence.page(),
                                        evidence.start(),
                                        List.of(
                                                new Snippet.Fragment(
                                                        "Sebanyak 41 desa hanya dapat dicapai dengan ", false),
                                                new Snippet.Fragment("perahu", true),
                                                new Snippet.Fragment(".", false)))),
                                0),
                        new Hit(bare(), 1, List.of(), 0)),
                List.of(new Facet(Field.THEME, List.of(new FacetValue("gizi-stunting", 1, false)))),
                Optional.empty());
    }

    /** Everything, newest first. */
    static SearchResult newest() {
        return new SearchResult(
                SearchRequest.forText("").sorted(Window.Sort.NEWEST),
                1_284,
                hits(),
                facets(Filters.NONE),
                Optional.empty());
    }

    /** An answer in which every text is {@link #HOSTILE}. */
    static SearchResult hostileResult() {
        Filters filters = Filters.NONE.with(Field.AWARD, Set.of(HOSTILE)).with(Field.REGION, Set.of(HOSTILE));
        SourceDocument hostile = hostile();
        return new SearchResult(
                new SearchRequest(HOSTILE, filters, Window.Sort.RELEVANCE, 1, 10),
                2,
                List.of(
                        new Hit(
                                hostile,
                                1,
                                List.of(new Snippet(
                                        hostile.id(),
                                        1,
                                        0,
                                        List.of(
                                                new Snippet.Fragment(HOSTILE, false),
                                                new Snippet.Fragment(HOSTILE, true)))),
                                3),
                        new Hit(hostileInnovation(), 1, List.of(), 0)),
                List.of(
                        new Facet(Field.AWARD, List.of(new FacetValue(HOSTILE, 1, true))),
                        new Facet(Field.KIND, List.of(new FacetValue(HOSTILE, 1, false)))),
                Optional.of(new SearchResult.Relaxed(List.of(HOSTILE), 2)));
    }

    private static List<Facet> facets(Filters filters) {
        List<FacetValue> regions = new ArrayList<>();
        long entries = 412;
        for (Region province : TAXONOMY.regions().provinces()) {
            regions.add(value(Field.REGION, province.code(), entries, filters));
            entries = Math.max(1, entries * 4 / 5);
        }
        regions.add(value(Field.REGION, Region.NATIONAL, 88, filters));
        List.of("21.01", "21.02", "21.03", "21.05", "21.71", "11.01")
                .forEach(code -> regions.add(value(Field.REGION, code, 7, filters)));
        List<FacetValue> themes = new ArrayList<>();
        entries = 391;
        for (Theme theme : TAXONOMY.themes().all()) {
            themes.add(value(Field.THEME, theme.slug(), entries, filters));
            entries = Math.max(1, entries * 7 / 10);
        }
        List<FacetValue> years = new ArrayList<>();
        for (int year = 2014; year <= 2026; year++) {
            years.add(value(Field.YEAR, String.valueOf(year), 10L * (year - 2013), filters));
        }
        List<FacetValue> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            kinds.add(value(Field.KIND, kind.slug(), 120L - 11L * kind.ordinal(), filters));
        }
        return List.of(
                new Facet(Field.REGION, regions),
                new Facet(Field.THEME, themes),
                new Facet(Field.YEAR, years),
                new Facet(Field.KIND, kinds),
                new Facet(
                        Field.AWARD,
                        List.of(
                                value(Field.AWARD, "KIPP Top 45", 61, filters),
                                value(Field.AWARD, "KIPP Top 99", 40, filters),
                                value(Field.AWARD, "IGA Sangat Inovatif", 9, filters))));
    }

    private static FacetValue value(Field field, String value, long entries, Filters filters) {
        return new FacetValue(value, entries, filters.values(field).contains(value));
    }

    private static Origin origin(String location, String mediaType, long bytes) {
        return new Origin(URI.create(location), mediaType, bytes, "0".repeat(64));
    }

    private static <T extends Value> Finding<T> found(T value, Page page, String quote, Confidence confidence) {
        int start = page.text().indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("not on page " + page.number() + ": " + quote);
        }
        return new Finding<>(value, Evidence.in(page, start, start + quote.length(), "canned"), confidence);
    }

    private static Passage passage(SourceDocument document, int index, String quote) {
        Page page = document.pages().get(index);
        int start = page.text().indexOf(quote);
        return new Passage(document.id(), Evidence.in(page, start, start + quote.length(), "canned"));
    }

    private static <T extends Value> List<Sourced<T>> sourced(Class<T> type, SourceDocument... documents) {
        List<Sourced<T>> sourced = new ArrayList<>();
        for (SourceDocument document : documents) {
            document.findings(type).forEach(finding -> sourced.add(new Sourced<>(document.id(), finding)));
        }
        return sourced;
    }
}
