package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Lexicon;
import id.simpul.text.Sentences;
import id.simpul.text.Span;
import id.simpul.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that what follows them gives away, in documents that speak of innovation: spelled out right behind, called an
 * innovation, or listed with their owners. Safe to share.
 */
final class NamesInContext {

    private static final Pattern OPENING = Pattern.compile("\\s*\\((?=\\p{Lu}[^()\\n]*\\s\\p{L})");
    private static final Pattern APPOSITION =
            Pattern.compile("[”\"’]?(?:\\s+(?:alias|adalah|ialah)\\s+|,\\s+)(?=\\p{Lu}\\p{Ll}+\\s\\p{L})");

    /** What {@link #OPENING}, {@link #APPOSITION}, {@link #called} and {@link #owned} may begin with, cues left out. */
    private static final List<String> FIRST_WORDS =
            List.of("(", ",", "alias", "adalah", "ialah", "merupakan", "menjadi", "dari", "milik", "asal");

    /** Blanks, a bracket and "yang merupakan" at most stand between a name and the words that spell it out. */
    private static final int BEFORE_CUE = 40;

    private static final int NEXT_ITEM = 70;
    private static final Pattern NEXT =
            Pattern.compile("[^.\\n]*(?:,|;|\\bdan|\\bserta)\\s+(?:serta\\s+|dan\\s+)?[“\"]?");

    private final NotNames notNames;
    private final NamesBackward backward;
    private final Pattern spelled;
    private final Lexicon<Kind> expansionCues;
    private final Pattern called;
    private final Pattern listed;
    private final Pattern person;
    private final Pattern owned;
    private final Pattern brings;
    private final Pattern won;

    /** What the patterns that {@link NamesBackward#ends} serves may begin with, blanks and marks left out. */
    private final BitSet first;

    private final Pattern scene;
    private final Expansions expansions;

    NamesInContext(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        backward = new NamesBackward(notNames);
        expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        spelled = Pattern.compile("[”\"’]?\\s*[,(]?\\s*(?:yang\\s+)?(?:merupakan\\s+|adalah\\s+|ialah\\s+)?"
                + cues.any(Kind.EXPANSION) + "\\b");
        expansionCues = cues.lexicon(Kind.EXPANSION);
        called = Pattern.compile(
                "(?:,\\s+(?:sebuah\\s+)?inovasi\\s+(?=\\p{Lu}|\\p{Ll}+)(?!itu|ini|tersebut|pelayanan publik)"
                        + "|,\\s+(?:sebuah\\s+)?" + cues.any(Kind.THING) + "\\s+(?=\\p{Ll})"
                        + "|\\s+(?:adalah|merupakan|ialah|menjadi)\\s+(?:salah satu\\s+|sebuah\\s+)?(?:program\\s+)?inovasi\\b)");
        listed = Pattern.compile("(?iu)(?:^|[\\s(])" + cues.any(Kind.LIST) + "[\\s:“\"]*$");
        person = Pattern.compile("(?iu)" + cues.anyWord(Kind.PERSON) + "[\\s,]*$");
        String owner = cues.any(Kind.OWNER);
        owned = Pattern.compile("\\s" + cues.any(Kind.BY) + "\\s+(?=" + owner
                + "(?!\\p{L}))|\\s*\\((?=" + owner
                + "(?!\\p{L}))|\\s*\\((?=(?<region>\\p{Lu}[\\p{L} ]{2,30})\\))"
                + "|\\s(?:dari|milik|asal)\\s+(?=(?<bare>\\p{Lu}[\\p{L} ]{2,40}))");
        brings = Pattern.compile("\\s" + cues.any(Kind.BRINGS) + "\\s+(?=" + owner + "(?!\\p{L})|\\p{Lu})");
        won = Pattern.compile("(?iu)" + cues.anyWord(Kind.WON) + "\\b");
        first = new BitSet();
        Stream.concat(
                        FIRST_WORDS.stream(),
                        Stream.of(Kind.BY, Kind.BRINGS).flatMap(kind -> cues.byKind().get(kind).stream()))
                .forEach(word -> first.set(word.charAt(0)));
        scene = Pattern.compile("(?iu)" + cues.any(Kind.SCENE));
    }

    /** The names on the page. */
    List<Finding<InnovationName>> on(ReadPage page) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        spelledNearCue(page, found);
        int[] ends = NamesBackward.ends(page.text(), first::get);
        spelledBehind(page, OPENING, ends, found);
        spelledBehind(page, APPOSITION, ends, found);
        calledInnovation(page, ends, found);
        winners(page, ends, found);
        series(page, ends, found);
        return found;
    }

    private void spelledNearCue(ReadPage page, List<Finding<InnovationName>> found) {
        List<Span> places =
                expansionCues.find(page.words()).stream().map(Lexicon.Hit::span).toList();
        Matcher matcher = Windows.matcher(spelled, page.text());
        for (Span window : Windows.around(places, page.text(), BEFORE_CUE, 1)) {
            matcher.region(window.start(), window.end());
            while (matcher.find()) {
                spelledOut(page, matcher.start(), Confidence.HIGH).ifPresent(found::add);
            }
        }
    }

    private void spelledBehind(ReadPage page, Pattern sign, int[] ends, List<Finding<InnovationName>> found) {
        Windows.matches(
                sign,
                page.text(),
                ends,
                matcher -> spelledOut(page, matcher.start(), Confidence.MEDIUM).ifPresent(found::add));
    }

    private Optional<Finding<InnovationName>> spelledOut(ReadPage page, int place, Confidence confidence) {
        String text = page.text();
        return backward.endingAt(text, place).flatMap(name -> {
            String printed = name.of(text);
            Optional<String> expansion = expansions.behind(text, place, printed);
            boolean unlikeOffices = expansion
                    .map(words -> Words.of(words).getFirst().exact())
                    // "Kota Madani, Kota Melayani" is a motto
                    .filter(word -> !notNames.begins(word)
                            && !Words.of(printed).getFirst().exact().equals(word))
                    .isPresent();
            return unlikeOffices && (confidence == Confidence.HIGH || isMoreThanInitials(printed))
                    ? Optional.of(Reading.finding(
                            new InnovationName(printed, expansion), page, name, "innovation.spelled-out", confidence))
                    : Optional.empty();
        });
    }

    /** Plain initials are the business of every office; names of innovations are whole words or shout. */
    private static boolean isMoreThanInitials(String name) {
        String letters = name.replaceAll("[^\\p{L}]", "");
        return name.contains(" ") || letters.length() >= 5 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private void calledInnovation(ReadPage page, int[] ends, List<Finding<InnovationName>> found) {
        String text = page.text();
        Windows.matches(called, text, ends, matcher -> {
            backward.endingAt(text, matcher.start())
                    .filter(name -> name.of(text).contains(" ") || isShouted(name.of(text)))
                    .filter(name -> opensClause(text, name.start()))
                    .ifPresent(name -> found.add(Reading.finding(
                            new InnovationName(name.of(text), Optional.empty()),
                            page,
                            name,
                            "innovation.called",
                            Confidence.MEDIUM)));
        });
    }

    /** {@code Nayaka Prana membawa Kota Denpasar meraih Top 45}. */
    private void winners(ReadPage page, int[] ends, List<Finding<InnovationName>> found) {
        String text = page.text();
        Windows.matches(brings, text, ends, matcher -> {
            Span sentence = Sentences.around(page.sentences(), new Span(matcher.start(), matcher.end()));
            String rest = text.substring(matcher.end(), Math.max(matcher.end(), sentence.end()));
            if (won.matcher(rest).find()) {
                backward.endingAt(text, matcher.start())
                        .filter(name -> name.of(text).contains(" ") || isShouted(name.of(text)))
                        .filter(name -> opensClause(text, name.start()))
                        .ifPresent(name -> found.add(Reading.finding(
                                new InnovationName(name.of(text), Optional.empty()),
                                page,
                                name,
                                "innovation.winner",
                                Confidence.MEDIUM)));
            }
        });
    }

    /** Nothing stands before the name in its clause but small words, none of which introduces a person. */
    private boolean opensClause(String text, int start) {
        String before = text.substring(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40), start);
        String last = before.stripTrailing().replaceFirst("(?s).*\\s", "");
        boolean capital = !last.isEmpty()
                && Character.isUpperCase(last.charAt(0))
                && Character.isLetter(last.charAt(last.length() - 1));
        return !capital && !person.matcher(before).find();
    }

    private static boolean isShouted(String name) {
        return name.length() >= 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@code A dari Kabupaten X, B dari Kota Y}; one alone proves nothing, unless a list is announced before it. */
    private void series(ReadPage page, int[] ends, List<Finding<InnovationName>> found) {
        String text = page.text();
        record Item(Span name, int end) {}
        List<Item> row = new ArrayList<>();
        Windows.matches(owned, text, ends, matcher -> {
            Optional<Span> name = backward.endingAt(text, matcher.start())
                    .filter(span -> matcher.group("region") == null || notNames.isRegion(matcher.group("region")))
                    .filter(span -> matcher.group("bare") == null || notNames.beginsWithRegion(matcher.group("bare")));
            if (name.isEmpty()) {
                return;
            }
            boolean follows = !row.isEmpty()
                    && name.get().start() >= row.getLast().end()
                    && name.get().start() - row.getLast().end() <= NEXT_ITEM
                    && NEXT.matcher(text.substring(
                                    row.getLast().end(), name.get().start()))
                            .matches();
            if (!follows) {
                row.clear();
            }
            row.add(new Item(name.get(), matcher.end()));
            if (row.size() == 1 && isAnnounced(text, name.get().start()) || row.size() > 2) {
                found.addAll(named(page, name.get()));
            } else if (row.size() == 2) {
                row.forEach(item -> found.addAll(named(page, item.name())));
            }
        });
    }

    /** Whether words that open a list stand before the place, in a paragraph on innovation. */
    private boolean isAnnounced(String text, int place) {
        int lineStart = Lines.start(text, place);
        String line = text.substring(lineStart, Lines.end(text, place));
        return listed.matcher(text.substring(Math.max(lineStart, place - 40), place))
                        .find()
                && scene.matcher(line).find();
    }

    /** The name; two names if "dan" joins them. */
    private List<Finding<InnovationName>> named(ReadPage page, Span run) {
        List<Finding<InnovationName>> names = new ArrayList<>();
        int start = run.start();
        for (String part : run.of(page.text()).split(" dan ")) {
            Span span = new Span(start, start + part.length());
            start = span.end() + " dan ".length();
            if (!notNames.rejects(part)) {
                names.add(Reading.finding(
                        new InnovationName(part, Optional.empty()),
                        page,
                        span,
                        "innovation.series",
                        Confidence.MEDIUM));
            }
        }
        return names;
    }
}
