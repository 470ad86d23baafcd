package id.simpul.extract;

import id.simpul.extract.WebLines.Place;
import id.simpul.extract.WebLines.WebLine;
import id.simpul.model.Tsv;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads web pages: the title, the date printed beside it, then the article. What else the page shows is left out, and
 * listed. Safe to share.
 */
final class WebPages {

    private static final int FEWEST_WORDS = 25;
    private static final int BEFORE_TITLE = 4;
    private static final int BEHIND_TITLE = 10;
    private static final int LONGEST_DATE_LINE = 200;
    private static final int LONGEST_LABEL = 80;
    private static final int ENOUGH_WORDS = 60;
    private static final double FEW = 0.3;

    private final ElementCues cues;
    private final List<Pattern> dates;

    /**
     * @param classes see {@link ElementCues}
     * @param dates column pattern: how pages print their date
     */
    WebPages(Tsv classes, Tsv dates) {
        this.cues = new ElementCues(classes);
        this.dates = dates.rows().stream()
                .map(row -> Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE))
                .toList();
    }

    Draft draft(Original original) {
        Document page = Jsoup.parse(Encoding.decode(original));
        Prose prose = Prose.in(page);
        ElementCues.Marked marked = cues.mark(page, prose);
        Element article = MainText.of(page, marked, prose);
        List<WebLine> all = WebLines.of(page.body(), article, marked.clutter());
        Optional<String> title = PageTitle.of(page);
        List<Line> kept = kept(all, title);
        return new Draft(title, List.of(kept), removed(all, kept));
    }

    private List<Line> kept(List<WebLine> all, Optional<String> title) {
        int titleAt = title.map(text -> titleLine(all, text)).orElse(-1);
        List<Line> body = bodies(all, titleAt);
        List<Line> kept = new ArrayList<>();
        title.map(Line::plain).ifPresent(kept::add);
        int start = titleAt >= 0 ? titleAt : first(all, Place.ARTICLE);
        date(all, start)
                .filter(date -> body.stream()
                        .limit(BEFORE_TITLE)
                        .noneMatch(line -> line.text().contains(date)))
                .map(Line::plain)
                .ifPresent(kept::add);
        kept.addAll(body);
        return kept;
    }

    /** The article's lines behind the title; if they are next to nothing, whatever is no clutter; else everything. */
    private static List<Line> bodies(List<WebLine> all, int titleAt) {
        List<Line> article = lines(all.subList(titleAt + 1, all.size()), line -> line.place() == Place.ARTICLE);
        if (words(article) >= FEWEST_WORDS) {
            return withoutLinks(article);
        }
        List<Line> open = lines(all, line -> line.place() != Place.CLUTTER);
        return words(open) >= FEWEST_WORDS || words(article) > 0 ? open : lines(all, line -> true);
    }

    /** Lines that are nothing but links lead to other pages, unless the page is a list of such. */
    private static List<Line> withoutLinks(List<Line> article) {
        List<Line> text = article.stream().filter(line -> !line.linked()).toList();
        int words = words(text);
        return words >= ENOUGH_WORDS && words(article) - words <= words * FEW ? text : article;
    }

    /** The last line that is the title and has no article text before it; -1 if the page does not show it. */
    private static int titleLine(List<WebLine> all, String title) {
        int found = -1;
        boolean articleBegan = false;
        for (int i = 0; i < all.size(); i++) {
            WebLine line = all.get(i);
            if (line.line().text().equalsIgnoreCase(title) && !(articleBegan && found >= 0)) {
                found = i;
            }
            articleBegan |= line.place() == Place.ARTICLE && line.line().text().length() > LONGEST_DATE_LINE;
        }
        return found;
    }

    /** The date behind the title, before the text begins; else the one shortly before the title. */
    private Optional<String> date(List<WebLine> all, int start) {
        List<String> near = new ArrayList<>();
        all.subList(Math.min(start + 1, all.size()), all.size()).stream()
                .takeWhile(line ->
                        line.place() != Place.ARTICLE || line.line().text().length() < LONGEST_LABEL)
                .limit(BEHIND_TITLE)
                .forEach(line -> near.add(line.line().text()));
        all.subList(Math.max(0, start - BEFORE_TITLE), start)
                .reversed()
                .forEach(line -> near.add(line.line().text()));
        return near.stream()
                .filter(text -> text.length() <= LONGEST_DATE_LINE)
                .flatMap(text -> dates.stream().map(date -> date.matcher(text)).filter(Matcher::find))
                .map(Matcher::group)
                .findFirst();
    }

    private static int first(List<WebLine> all, Place place) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).place() == place) {
                return i;
            }
        }
        return 0;
    }

    private static List<Line> lines(List<WebLine> all, Predicate<WebLine> which) {
        return all.stream().filter(which).map(WebLine::line).toList();
    }

    private static int words(List<Line> lines) {
        return lines.stream().mapToInt(line -> Words.of(line.text()).size()).sum();
    }

    private static List<String> removed(List<WebLine> all, List<Line> kept) {
        Map<String, Integer> left = new HashMap<>();
        kept.forEach(line -> left.merge(line.text(), 1, Integer::sum));
        List<String> removed = new ArrayList<>();
        for (WebLine line : all) {
            String text = line.line().text();
            if (left.getOrDefault(text, 0) > 0) {
                left.merge(text, -1, Integer::sum);
            } else {
                removed.add(text);
            }
        }
        return removed;
    }
}
