package id.simpul.web;

import id.simpul.decide.Decided;
import id.simpul.index.Field;
import id.simpul.index.Filters;
import id.simpul.learn.Enough;
import id.simpul.model.Innovation;
import id.simpul.model.SourceDocument;
import id.simpul.replicate.Brief;
import id.simpul.replicate.PkriSheet;
import id.simpul.replicate.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every page with made-up data, to be looked at without an index: run it, then open
 * {@code target/paper-doll/index.html}.
 */
final class PaperDoll {

    private final Assets assets = Assets.builtIn();
    private final Pages pages = Pages.of(Canned.TAXONOMY, assets);

    public static void main(String[] arguments) throws IOException {
        new PaperDoll().write(Path.of("target", "paper-doll"));
    }

    /** The pages by name, in every state worth looking at. */
    static Map<String, PageView> views() {
        Map<String, PageView> views = new LinkedHashMap<>();
        views.put("home", new HomePage(Canned.newest(), 210));
        views.put("home-empty", new HomePage(Canned.nothing("", Filters.NONE), 0));
        views.put("results", new ResultsPage(Canned.rich(), Optional.of(37L)));
        views.put("results-relaxed", new ResultsPage(Canned.relaxed(), Optional.of(0L)));
        views.put("results-by-meaning", new ResultsPage(Canned.byMeaning(), Optional.of(0L)));
        views.put("results-innovations", new ResultsPage(Canned.innovations(), Optional.empty()));
        views.put(
                "results-none",
                new ResultsPage(
                        Canned.nothing("antariksa", Filters.NONE.with(Field.REGION, Set.of("21.05"))),
                        Optional.of(0L)));
        views.put(
                "document",
                new DocumentPage(
                        Canned.proposal(),
                        "stunting perahu",
                        Optional.empty(),
                        List.of(),
                        List.of(Canned.innovation())));
        views.put(
                "document-news",
                new DocumentPage(
                        Canned.news(), "", Optional.empty(), List.of(Canned.copy()), List.of(Canned.innovation())));
        views.put(
                "document-copy",
                new DocumentPage(Canned.copy(), "antariksa", Optional.of(Canned.news()), List.of(), List.of()));
        views.put("document-unknown", new DocumentPage(Canned.unknown(), "", Optional.empty(), List.of(), List.of()));
        views.put(
                "document-decided",
                new DocumentPage(
                        Canned.decided(Canned.proposal(), "pangan", "kesehatan"),
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(Canned.innovation()),
                        Optional.empty(),
                        Optional.of(new DocumentPage.Desk("t", Optional.of(JournalPage.Just.APPLIED)))));
        views.put(
                "document-decided-none",
                new DocumentPage(Canned.decided(Canned.unknown()), "", Optional.empty(), List.of(), List.of()));
        views.put(
                "document-undecided",
                new DocumentPage(
                        Canned.unknown(),
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(Canned.suggested("kader", "posyandu")),
                        Optional.of(new DocumentPage.Desk("t", Optional.empty()))));
        views.put(
                "document-suggested",
                new DocumentPage(
                        Canned.unknown(),
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(Canned.suggested("kader", "posyandu", "lumbung")),
                        Optional.empty()));
        themes(views, Canned.proposal(), Canned.innovation());
        views.put(
                "innovation",
                new InnovationPage(Canned.innovation(), List.of(Canned.proposal(), Canned.news()), Canned.similar()));
        views.put(
                "innovation-decided",
                new InnovationPage(
                        Canned.innovation(),
                        List.of(Canned.proposal(), Canned.news()),
                        Canned.similar(),
                        Canned.transfers(),
                        Canned.journal(Canned.innovation()).subList(0, 2),
                        InnovationPage.Reader.CURATOR));
        decisions(views, Canned.innovation(), Canned.bare(), List.of(Canned.proposal(), Canned.news()));
        views.put("journal-empty", new JournalPage(List.of(), 1, 1, Optional.of(JournalPage.Just.LATER)));
        views.put("merge-none", new MergePage(Canned.bare(), "antariksa", List.of()));
        views.put("innovation-bare", new InnovationPage(Canned.bare(), List.of(), List.of()));
        Profile profile = Profile.of(Canned.innovation(), List.of(Canned.proposal(), Canned.news()));
        Profile bare = Profile.of(Canned.bare(), List.of());
        views.put("compare", new ComparePage(List.of(profile, bare, profile)));
        views.put("compare-few", new ComparePage(List.of(profile)));
        views.put("brief", new BriefPage(Brief.of(profile)));
        views.put("brief-bare", new BriefPage(Brief.of(bare)));
        views.put("pkri", new PkriPage(PkriSheet.of(profile)));
        views.put("pkri-bare", new PkriPage(PkriSheet.of(bare)));
        views.put("similar", new SimilarPage(new SimilarPage.Start.Known(Canned.news()), Canned.similar()));
        views.put(
                "similar-problem",
                new SimilarPage(
                        new SimilarPage.Start.Problem("Ibu hamil di pulau kecil jarang diperiksa bidan."),
                        Canned.similar()));
        views.put("similar-none", new SimilarPage(new SimilarPage.Start.Problem("antariksa"), List.of()));
        views.put("similar-start", new SimilarPage(new SimilarPage.Start.Nothing(), List.of()));
        views.put("status", status());
        views.put(
                "status-fine",
                new StatusPage(12, 0, 3, Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
        views.put("status-out-of-reach", StatusPage.withoutReading(1_284, 97, 210, Optional.empty()));
        views.put("about", new AboutPage());
        views.put("help", new HelpPage());
        for (SignInPage.State state : SignInPage.State.values()) {
            views.put(state.key(), new SignInPage(state));
        }
        for (ErrorPage.Problem problem : ErrorPage.Problem.values()) {
            views.put("error-" + problem.key(), new ErrorPage(problem, "/search?q=apa&page=x", "page=<b>x</b>"));
        }
        return views;
    }

    /** The pages in which every text is hostile. */
    static Map<String, PageView> hostileViews() {
        Map<String, PageView> views = new LinkedHashMap<>();
        views.put("results", new ResultsPage(Canned.hostileResult(), Optional.empty()));
        views.put(
                "document",
                new DocumentPage(
                        Canned.hostile(),
                        Canned.HOSTILE,
                        Optional.of(Canned.hostile()),
                        List.of(Canned.hostile()),
                        List.of(Canned.hostileInnovation())));
        views.put("innovation", new InnovationPage(Canned.hostileInnovation(), List.of(Canned.hostile()), List.of()));
        Profile profile = Profile.of(Canned.hostileInnovation(), List.of(Canned.hostile()));
        views.put("compare", new ComparePage(List.of(profile, profile)));
        views.put("brief", new BriefPage(Brief.of(profile)));
        views.put("pkri", new PkriPage(PkriSheet.of(profile)));
        views.put("similar", new SimilarPage(new SimilarPage.Start.Problem(Canned.HOSTILE), List.of()));
        views.put("similar-known", new SimilarPage(new SimilarPage.Start.Known(Canned.hostile()), Canned.similar()));
        views.put(
                "status",
                new StatusPage(
                        1,
                        0,
                        0,
                        Optional.empty(),
                        List.of(new StatusPage.Failure(Canned.HOSTILE, Canned.HOSTILE, Canned.HOSTILE)),
                        Optional.of(new StatusPage.Run(
                                Instant.EPOCH, 0, 0, 0, 0, 0, new TreeMap<>(Map.of(Canned.HOSTILE, 1L)))),
                        Optional.of(Canned.HOSTILE)));
        views.put("error", new ErrorPage(ErrorPage.Problem.NOT_FOUND, "/search?q=%3Cscript%3E"));
        decisions(views, Canned.hostileInnovation(), Canned.innovation(), List.of(Canned.hostile(), Canned.proposal()));
        themes(views, Canned.hostile(), Canned.hostileInnovation());
        views.put(
                "document-suggested",
                new DocumentPage(
                        Canned.hostile(),
                        "",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.of(Canned.suggested(Canned.HOSTILE)),
                        Optional.of(new DocumentPage.Desk("t", Optional.empty()))));
        views.put("merge-asked", new MergePage(Canned.bare(), Canned.HOSTILE, List.of(Canned.hostileInnovation())));
        return views;
    }

    /** The pages of curators who decide about these. */
    private static void decisions(
            Map<String, PageView> views, Innovation one, Innovation other, List<SourceDocument> documents) {
        List<Decided> journal = Canned.journal(one);
        views.put("merge", new MergePage(one, "", List.of(other)));
        views.put("merge-confirm", new ConfirmPage(new ConfirmPage.Merge(one, List.of(other), 3), "t"));
        views.put("split", new SplitPage(one, documents));
        views.put(
                "split-confirm",
                new ConfirmPage(new ConfirmPage.Split(one, documents.subList(0, 1), documents.subList(1, 2)), "t"));
        views.put("undo-confirm", new ConfirmPage(new ConfirmPage.Undo(journal.getFirst()), "t"));
        views.put(
                "journal",
                new JournalPage(
                        List.of(
                                new JournalPage.Line(journal.get(2), JournalPage.State.UNDOES, Optional.empty()),
                                new JournalPage.Line(
                                        journal.get(1), JournalPage.State.UNDONE, Optional.of(journal.get(2))),
                                new JournalPage.Line(journal.get(0), JournalPage.State.IN_FORCE, Optional.empty()),
                                new JournalPage.Line(journal.get(3), JournalPage.State.WAITING, Optional.empty())),
                        2,
                        3,
                        Optional.of(JournalPage.Just.APPLIED)));
    }

    /** The pages on which themes are decided, or were. */
    private static void themes(Map<String, PageView> views, SourceDocument document, Innovation innovation) {
        views.put("themes", new ThemesPage(document, Canned.TAXONOMY.themes().all(), "t"));
        views.put(
                "journal-themes",
                new JournalPage(
                        List.of(
                                new JournalPage.Line(
                                        Canned.themed(12, document, List.of("pangan", "kesehatan")),
                                        JournalPage.State.IN_FORCE,
                                        Optional.empty()),
                                new JournalPage.Line(
                                        Canned.themed(11, document, List.of()),
                                        JournalPage.State.REPLACED,
                                        Optional.empty())),
                        1,
                        1,
                        Optional.empty(),
                        Enough.of(Collections.nCopies(44, List.of("pangan", "kesehatan")))));
        views.put(
                "innovation-themes-decided",
                new InnovationPage(Canned.decided(innovation, document), List.of(document), List.of()));
    }

    private static StatusPage status() {
        return new StatusPage(
                1_284,
                97,
                210,
                Optional.of(Instant.parse("2026-11-25T02:21:00Z")),
                List.of(
                        new StatusPage.Failure("proposal/rahasia.pdf", "encrypted", ""),
                        new StatusPage.Failure("proposal/lama/terkunci-2019.docx", "encrypted", ""),
                        new StatusPage.Failure("pindaian/sk-bupati-2014.pdf", "no-text", "12 pages, 0 characters"),
                        new StatusPage.Failure("unduhan/potong.pdf", "corrupt", "Missing root object specification")),
                Optional.of(new StatusPage.Run(
                        Instant.parse("2026-11-25T02:21:00Z"),
                        85,
                        40,
                        1_240,
                        2,
                        4,
                        new TreeMap<>(Map.of("hidden", 3L, "link", 1L)))),
                Optional.of("penyandi-kalimat"));
    }

    /** Writes every page in every language, and an overview. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Asset asset : assets.all()) {
            Path file = folder.resolve(Links.asset(asset).substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        }
        StringBuilder overview = new StringBuilder("<!doctype html><title>Paper doll</title><ul>");
        for (Map.Entry<String, PageView> view : views().entrySet()) {
            for (Language language : Language.values()) {
                String name = view.getKey() + "." + language.code() + ".html";
                String html = pages.render(view.getValue(), language).replace("=\"/assets/", "=\"assets/");
                Files.writeString(folder.resolve(name), html);
                overview.append("<li><a href=\"")
                        .append(name)
                        .append("\">")
                        .append(name)
                        .append("</a>");
            }
        }
        Files.writeString(folder.resolve("index.html"), overview.append("</ul>"));
    }
}
