package id.simpul.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import id.simpul.model.Taxonomy;
import java.util.Map;

/**
 * Turns pages into HTML.
 *
 * <p>Make one with {@link #of} at the start and share it between threads; there is nothing to close.
 */
public final class Pages {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "id.simpul.web.templates");
    private final Map<Language, Wording> wordings;
    private final Assets assets;
    private final Prose prose;

    private Pages(Map<Language, Wording> wordings, Assets assets, Prose prose) {
        this.wordings = wordings;
        this.assets = assets;
        this.prose = prose;
    }

    /** Pages that speak of these regions and themes and show these files. */
    public static Pages of(Taxonomy taxonomy, Assets assets) {
        return new Pages(
                Map.of(
                        Language.INDONESIAN, Wording.of(Language.INDONESIAN, taxonomy),
                        Language.ENGLISH, Wording.of(Language.ENGLISH, taxonomy)),
                assets,
                new Prose(taxonomy));
    }

    /** The whole page. */
    public String render(PageView page, Language language) {
        String template = switch (page) {
            case HomePage home -> "home.jte";
            case ResultsPage results -> "results.jte";
            case DocumentPage document -> "document.jte";
            case InnovationPage innovation -> "innovation.jte";
            case SimilarPage similar -> "similar.jte";
            case ComparePage compare -> "compare.jte";
            case BriefPage brief -> "brief.jte";
            case PkriPage pkri -> "pkri.jte";
            case MergePage merge -> "merge.jte";
            case SplitPage split -> "split.jte";
            case ConfirmPage confirm -> "confirm.jte";
            case JournalPage journal -> "journal.jte";
            case ThemesPage themes -> "themes.jte";
            case StatusPage status -> "status.jte";
            case AboutPage about -> "about.jte";
            case HelpPage help -> "help.jte";
            case SignInPage signIn -> "sign-in.jte";
            case ErrorPage error -> "error.jte";
        };
        return render(template, page, language);
    }

    /**
     * The part of the results page that changes with the question, for a browser that already shows the rest: what htmx
     * puts in place of {@code #results}, together with the page's title, the language switch and the line that screen
     * readers speak. Answer with it if the request has the header {@code HX-Target: results}.
     */
    public String renderPart(ResultsPage page, Language language) {
        return render("results-part.jte", page, language);
    }

    /** The rows of a comparison as comma-separated values. */
    public String csv(ComparePage page, Language language) {
        return new Comparison(wordings.get(language)).csv(page.profiles());
    }

    /** A brief as a Word document. */
    public byte[] docx(BriefPage page, Language language) {
        return new BriefDocx(wordings.get(language)).write(page.brief());
    }

    private String render(String template, PageView page, Language language) {
        TemplateOutput output = new StringOutput();
        Screen screen = new Screen(wordings.get(language), assets, prose, page.address());
        templates.render(template, Map.of("screen", screen, "page", page), output);
        return output.toString();
    }
}
