package id.simpul.server;

import id.simpul.index.Engine;
import id.simpul.index.Entries;
import id.simpul.index.Indexer;
import id.simpul.index.NameKey;
import id.simpul.model.Agency;
import id.simpul.model.Confidence;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.Origin;
import id.simpul.model.Page;
import id.simpul.model.Programme;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Value;
import id.simpul.replicate.Innovations;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents that the server's tests look for, all invented. */
final class Shelf {

    /** Tells of everything that a document can say, on two pages. */
    static final SourceDocument PROPOSAL = rich(Entries.document(
                    "proposal/gardu-sehat.docx",
                    "Proposal Gardu Sehat\nBalita stunting di desa jauh jarang ditimbang. Kader membawa timbangan"
                            + " dan alat ukur ke rumah setiap bulan.",
                    "Anggaran dan hasil\nAngka stunting turun dari 31 menjadi 18 persen dalam dua tahun.")
            .owner("17.03")
            .theme("gizi-stunting")
            .kind(Kind.PROPOSAL)
            .date("2023-03-02")
            .award("KIPP", "Top 45", 2023)
            .regulation("UU 25/2009")
            .innovationName("Gardu Sehat")
            .get());

    static final SourceDocument NEWS = from(
            "text/html",
            Entries.document(
                            "berita/gardu-sehat.html",
                            "Gardu Sehat <menekan> stunting & gizi buruk\nKader gardu menimbang balita stunting di rumah"
                                    + " mereka setiap bulan.")
                    .owner("17.03")
                    .theme("gizi-stunting")
                    .theme("kesehatan")
                    .kind(Kind.INNOVATION_NEWS)
                    .date("2024-07-25")
                    .award("KIPP", "Top 45", 2023)
                    .innovationName("GARDU SEHAT")
                    .get());

    static final SourceDocument COPY = from(
                    "text/html",
                    Entries.document(
                                    "berita/gardu-sehat-salinan.html",
                                    "Gardu Sehat disalin\nKader menimbang balita stunting.")
                            .owner("17.03")
                            .kind(Kind.INNOVATION_NEWS)
                            .date("2024-07-26")
                            .get())
            .withCopyOf(Optional.of(NEWS.id()));

    static final SourceDocument ELSEWHERE = from(
            "application/pdf",
            Entries.document(
                            "laporan/timbang-keliling.pdf",
                            "Laporan Timbang Keliling\nKader membawa timbangan dan alat ukur ke rumah balita stunting setiap"
                                    + " bulan, naik motor.")
                    .owner("33.12")
                    .theme("gizi-stunting")
                    .kind(Kind.REPORT)
                    .date("2022-05-01")
                    .innovationName("Timbang Keliling")
                    .get());

    static final SourceDocument CEREMONY = from(
            "text/plain",
            Entries.document("berita/apel.txt", "Apel pagi gubernur\nGubernur memimpin apel dan memotong pita.")
                    .owner("13")
                    .kind(Kind.EVENT_NEWS)
                    .date("2024-08-21")
                    .get());

    /** As many as fill two pages of results and begin a third. */
    static final List<SourceDocument> WASTE = waste(21);

    private Shelf() {}

    static List<SourceDocument> documents() {
        return Stream.concat(Stream.of(PROPOSAL, NEWS, COPY, ELSEWHERE, CEREMONY), WASTE.stream())
                .toList();
    }

    static Innovation gardu() {
        return Innovations.assemble(NameKey.of("Gardu Sehat"), documents()).getFirst();
    }

    static Innovation timbang() {
        return Innovations.assemble(NameKey.of("Timbang Keliling"), documents()).getFirst();
    }

    static void fill(Engine engine) {
        Indexer indexer = engine.indexer();
        documents().forEach(indexer::add);
        indexer.add(gardu());
        indexer.add(timbang());
        indexer.commit();
    }

    private static List<SourceDocument> waste(int count) {
        List<String> owners = List.of("32.73", "35.78", "51.71");
        List<SourceDocument> documents = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            documents.add(Entries.document(
                            "sampah/%02d.txt".formatted(i),
                            "Bank sampah nomor %d\nWarga menabung sampah kering di kelurahan.".formatted(i))
                    .owner(owners.get(i % owners.size()))
                    .theme("lingkungan-sampah")
                    .kind(Kind.INNOVATION_NEWS)
                    .date("20%02d-01-15".formatted(10 + i % 12))
                    .get());
        }
        return documents;
    }

    private static SourceDocument rich(SourceDocument document) {
        List<Finding<?>> findings = new ArrayList<>(document.findings());
        findings.add(said(document, new Agency("Dinas Kesehatan", "Dinas Kesehatan", Optional.empty()), 2));
        findings.add(said(document, new Programme("KIPP", "Kompetisi Inovasi Pelayanan Publik", Optional.of(2023)), 2));
        findings.add(said(document, new InnovationName("Gardu Sehat", Optional.of("Gerakan Terpadu Sehat")), 2));
        findings.add(said(document, LifeStage.RUNNING, 2));
        findings.add(said(
                document,
                new Signal(Signal.Aspect.RESULT, Signal.Presence.PRESENT, Signal.Basis.FACT, Optional.of("18 persen")),
                2));
        findings.add(said(
                document,
                new Signal(Signal.Aspect.REPLICATED, Signal.Presence.PRESENT, Signal.Basis.FACT, Optional.empty()),
                2));
        return from(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                document.withFindings(findings));
    }

    private static <T extends Value> Finding<T> said(SourceDocument document, T value, int page) {
        Page there = document.pages().get(page - 1);
        return new Finding<>(value, Evidence.in(there, 0, there.text().length(), "test"), Confidence.MEDIUM);
    }

    /** The same document, said to be read from bytes of this type that are kept under a hash of its own. */
    private static SourceDocument from(String mediaType, SourceDocument document) {
        return new SourceDocument(
                document.id(),
                document.docid(),
                new Origin(
                        URI.create("file:///arsip/" + document.docid()),
                        mediaType,
                        document.title().length(),
                        hash(document.id())),
                document.title(),
                document.language(),
                document.pages(),
                List.of("Bagikan"),
                document.findings(),
                document.copyOf());
    }

    private static String hash(EntryId id) {
        return (id.value() + "0".repeat(64)).substring(0, 64);
    }
}
