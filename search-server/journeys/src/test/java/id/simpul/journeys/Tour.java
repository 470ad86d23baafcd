package id.simpul.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every page of the site, each kind of document and each state of the results among them. */
final class Tour {

    /**
     * One page.
     *
     * @param name short, fit for a file name
     * @param address after the host, without language
     * @param refused whether the site answers it with an error
     */
    record Stop(String name, String address, boolean refused) {

        /** Opens it in a language: {@code id} or {@code en}. */
        void open(Browser browser, String language) {
            String whole = address + (address.contains("?") ? "&" : "?") + "lang=" + language;
            if (refused) {
                browser.openRefused(whole);
            } else {
                browser.open(whole);
            }
        }
    }

    /** Languages that pages come in. */
    static final List<String> LANGUAGES = List.of("id", "en");

    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("home", "/"),
            Map.entry("results", "/search?q=stunting"),
            Map.entry("results-narrowed", "/search?q=sampah&region=51&region=64&theme=lingkungan-sampah"),
            Map.entry("results-innovations", "/search?q=stunting&type=innovation"),
            Map.entry("results-some-words", "/search?q=sampah+perahu+akta+kelahiran"),
            Map.entry("results-nothing", "/search?q=zqxwv"),
            Map.entry("results-newest-2", "/search?sort=newest&page=2"),
            Map.entry("innovations", "/search?type=innovation"),
            Map.entry("innovation", "/innovations/rantang-bundo-13.05"),
            Map.entry("pkri", "/innovations/rantang-bundo-13.05/pkri"),
            Map.entry("similar", "/similar?id=rantang-bundo-13.05"),
            Map.entry("similar-form", "/similar"),
            Map.entry("similar-problem", "/similar?q=Banyak+lansia+di+desa+kami+belum+punya+KTP"),
            Map.entry("status", "/status"),
            Map.entry("about", "/about"),
            Map.entry("help", "/help")));

    private static final Map<String, String> REFUSED = new TreeMap<>(Map.of(
            "refused-no-page", "/tidak-ada",
            "refused-no-document", "/documents/000000000000",
            "refused-region", "/search?region=xx"));

    private static final Map<String, String> DOCUMENTS = new TreeMap<>(Map.of(
            "document-copied", "berita/damar-layar-natuna.html",
            "document-event", "berita/forum-inovasi-riau.html",
            "document-mail", "berita/siaran-pers-tungku-mama.eml",
            "document-news", "berita/gardu-penangkis-top45.html",
            "document-pages", "laporan/laporan-rantang-bundo-2020-2023.pdf",
            "document-regulation", "regulasi/ikhtisar-kepmen-359-2021-hub-jipp.pdf",
            "document-slides", "profil/profil-gardu-penangkis.pptx",
            "document-table", "laporan/daftar-top45-top99.xlsx",
            "document-word", "proposal/proposal-rantang-bundo.docx"));

    private Tour() {}

    /** Pages of documents, one of each kind and format. */
    static List<Stop> documents(Api api) {
        return DOCUMENTS.entrySet().stream()
                .map(page -> new Stop(page.getKey(), api.page(page.getValue()) + "?q=inovasi", false))
                .toList();
    }

    /** All pages. */
    static List<Stop> everything(Api api) {
        List<Stop> stops = new ArrayList<>();
        PAGES.forEach((name, address) -> stops.add(new Stop(name, address, false)));
        stops.addAll(documents(api));
        REFUSED.forEach((name, address) -> stops.add(new Stop(name, address, true)));
        return List.copyOf(stops);
    }
}
