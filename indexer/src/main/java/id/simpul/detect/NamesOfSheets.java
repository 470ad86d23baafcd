package id.simpul.detect;

import id.simpul.detect.InnovationCues.Kind;
import id.simpul.detect.Reading.ReadPage;
import id.simpul.model.Confidence;
import id.simpul.model.Finding;
import id.simpul.model.InnovationName;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import id.simpul.text.Token;
import id.simpul.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a profile, a proposal, a report, a guide or a rule heads itself with: {@code Profil Inovasi: Sambang Sepuh},
 * {@code Sasi Ticket at a Glance}, {@code TENTANG TIM PELAKSANA INOVASI NOKEN GURU}. Only the first lines are looked at.
 * Safe to share.
 */
final class NamesOfSheets {

    private static final int FIRST_LINES = 4;
    private static final int LONGEST_LINE = 160;
    private static final int MOST_WORDS = 6;
    private static final String ABOUT = "TENTANG ";
    private static final Pattern MARK = Pattern.compile("[,(|;]|\\s[–—-]\\s");

    private final NotNames notNames;
    private final NameReader reader;
    private final Set<String> sheets;
    private final Set<String> innovation;
    private final Set<String> owners;
    private final Set<String> labels;
    private final Lexicon<Boolean> closing;

    NamesOfSheets(InnovationCues cues, NotNames notNames) {
        this.notNames = notNames;
        reader = new NameReader(notNames);
        sheets = NameSigns.phrases(cues, Kind.SHEET, Kind.HEAD, Kind.FORM);
        innovation = NameSigns.phrases(cues, Kind.NAME);
        owners = NameSigns.phrases(cues, Kind.OWNER);
        labels = NameSigns.phrases(cues, Kind.LABEL);
        Lexicon.Builder<Boolean> closings = Lexicon.builder();
        cues.byKind().get(Kind.GLANCE).forEach(words -> closings.add(words, true));
        closing = closings.build();
    }

    /** The name in the first lines of the document's first page, if they head a sheet of one innovation. */
    List<Finding<InnovationName>> on(ReadPage page) {
        List<Span> lines = Lines.written(page.text());
        return IntStream.range(0, Math.min(FIRST_LINES, lines.size()))
                .filter(i -> lines.get(i).end() - lines.get(i).start() <= LONGEST_LINE)
                .boxed()
                .flatMap(i -> in(page, lines.get(i))
                        .or(() -> i > 0
                                ? Optional.empty()
                                : overLabel(
                                        page,
                                        lines.get(i),
                                        lines.stream().skip(1).findFirst()))
                        .stream())
                .filter(name -> mayName(name.of(page.text())))
                .limit(1)
                .map(name -> Reading.finding(
                        new InnovationName(name.of(page.text()), Optional.empty()),
                        page,
                        name,
                        "innovation.sheet",
                        Confidence.MEDIUM))
                .toList();
    }

    private Optional<Span> in(ReadPage page, Span line) {
        return Stream.of(behindLabel(page, line), behindInnovation(page, line), beforeClosing(page, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@code Final Report: Oma Pos, Ende Regency}: all words before the colon say what sort of sheet it is. */
    private Optional<Span> behindLabel(ReadPage page, Span line) {
        String text = page.text();
        int colon = text.indexOf(": ", line.start());
        if (colon < 0 || colon >= line.end()) {
            return Optional.empty();
        }
        List<Token> label = page.words(new Span(line.start(), colon));
        boolean isSheet = !label.isEmpty() && label.stream().allMatch(word -> isOfSheet(word.exact()));
        int start = colon + 2;
        return isSheet
                ? whole(text, start, line.end()).or(() -> part(page, new Span(start, line.end())))
                : Optional.empty();
    }

    /** {@code Profil Inovasi: Sampah Jadi Solar}: behind such a label a name may hold a word before which others end. */
    private Optional<Span> part(ReadPage page, Span rest) {
        Matcher mark = MARK.matcher(page.text()).region(rest.start(), rest.end());
        Span part = trimmed(page.text(), new Span(rest.start(), mark.find() ? mark.start() : rest.end()));
        List<Token> words = page.words(part);
        boolean titled = words.stream()
                .allMatch(word -> Character.isUpperCase(part.of(page.text()).charAt(word.start()))
                        || notNames.links().contains(word.exact()));
        boolean owned = words.stream().anyMatch(word -> owners.contains(word.exact()));
        return words.size() > 1 && words.size() <= MOST_WORDS && titled && !owned
                ? Optional.of(part)
                : Optional.empty();
    }

    /** {@code Kampo Waraka}, and below it {@code Pemilik: Dinas Kesehatan …}. */
    private Optional<Span> overLabel(ReadPage page, Span line, Optional<Span> below) {
        String text = page.text();
        boolean labelled = below.map(next -> next.of(text))
                .filter(next -> next.indexOf(':') > 0)
                .map(next -> Words.fold(next.substring(0, next.indexOf(':')).strip()))
                .filter(labels::contains)
                .isPresent();
        return labelled && !line.of(text).endsWith(".") ? whole(text, line.start(), line.end()) : Optional.empty();
    }

    /** The name at the place, if nothing follows it on its line but what a mark parts from it. */
    private Optional<Span> whole(String text, int place, int end) {
        return reader.at(text, place)
                .filter(name -> name.span().end() <= end)
                .filter(name -> endsPart(text, name.behind(), end))
                .map(NameReader.Read::span);
    }

    private boolean isOfSheet(String word) {
        return sheets.contains(word) || innovation.contains(word) || Character.isDigit(word.charAt(0));
    }

    private static boolean endsPart(String text, int place, int end) {
        String rest = text.substring(place, end).strip();
        return rest.isEmpty() || ",(–—-|;".indexOf(rest.charAt(0)) >= 0;
    }

    /** {@code TENTANG PEMBENTUKAN TIM PELAKSANA INOVASI NOKEN GURU} */
    private Optional<Span> behindInnovation(ReadPage page, Span line) {
        String text = page.text();
        String written = line.of(text);
        int last = written.lastIndexOf("INOVASI ");
        if (!written.contains(ABOUT) || last < written.indexOf(ABOUT)) {
            return Optional.empty();
        }
        Span rest = new Span(line.start() + last + "INOVASI ".length(), line.end());
        String name = rest.of(text);
        boolean shouted = Letters.all(name, sign -> !Character.isLowerCase(sign));
        return shouted && name.split(" ").length <= MOST_WORDS ? Optional.of(trimmed(text, rest)) : Optional.empty();
    }

    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** {@code Tumani Air, Sekilas}; {@code Ketek Bidan – Dinas Kesehatan …}, but no sentence behind a dateline. */
    private Optional<Span> beforeClosing(ReadPage page, Span line) {
        String text = page.text();
        if (line.of(text).endsWith(".")) {
            return Optional.empty();
        }
        return reader.at(text, line.start())
                .filter(name -> name.span().end() < line.end())
                .filter(name -> isClosed(page, name, line))
                .map(NameReader.Read::span);
    }

    private boolean isClosed(ReadPage page, NameReader.Read name, Span line) {
        List<Token> behind = page.words(new Span(name.behind(), line.end()));
        if (behind.isEmpty()) {
            return false;
        }
        String gap = page.text()
                .substring(name.behind(), name.behind() + behind.getFirst().start())
                .strip();
        boolean glance = closing.find(behind).stream().anyMatch(hit -> hit.firstWord() == 0);
        boolean owned = (gap.equals("–") || gap.equals("—") || gap.equals("-"))
                && (owners.contains(behind.getFirst().exact())
                        || notNames.isRegion(behind.getFirst().exact()));
        return glance && gap.length() <= 1 || owned;
    }

    private boolean mayName(String name) {
        String first = Words.fold(name).split(" ")[0];
        return !notNames.rejects(name)
                && !notNames.isPartOfPhrase(name)
                && !owners.contains(first)
                && !isOfSheet(first);
    }
}
