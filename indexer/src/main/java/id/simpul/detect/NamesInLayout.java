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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of innovations where the layout says what they are: fields of a form, columns of a table, lists. Safe to share. */
final class NamesInLayout {

    private static final Pattern HEADS_LIST = Pattern.compile(
            "\\s*(?:daftar|top|\\d+ top|pemenang|penerima|direktori|rekap|kumpulan|katalog|himpunan|ringkasan|tabel)");
    private static final Pattern BEGINS_LARGE = Pattern.compile("\\p{Lu}.*");
    private static final Pattern ITEM_NUMBER = Pattern.compile("^\\s*(?:\\d{1,2}|[a-zA-Z])[.)]\\s*");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:\\(?\\d{1,3}[.)]|[a-z][.)]|[-–•*●▪])\\s+(?<i>\\S.*)$");
    private static final List<String> RANKS = List.of("juara", "peringkat", "terbaik", "pemenang");
    /** {@code Juara II: X, Kabupaten Y} */
    private static final Pattern RANKED = Pattern.compile(
            "^\\s*(?:\\S{1,3}\\s+)?(?:Juara|Peringkat|Terbaik|Pemenang)\\s+(?:Harapan\\s+)?(?:[IVX]{1,4}|\\d{1,2})(?:\\s*[:–—-]\\s*|\\s+)(?<i>[\\p{Lu}“\"‘].*)$");
    /** {@code Nama inovasi: X. Instansi: Y}: fields one behind another on a line. */
    private static final Pattern NEXT_FIELD = Pattern.compile("\\.\\s+\\p{Lu}[\\p{L} ]{2,30}:");

    private static final Pattern BARE_NAME =
            Pattern.compile("(?m)^\\s*(?:Nama|NAMA)\\s*[:|\\t]\\s*(?!(?:\\p{L}{1,4}\\.)\\s*\\p{Lu})(?<n>\\S[^\\n]*)$");
    private static final String SHEET_OF = "inovasi";

    private static final Pattern SPLIT = Pattern.compile(
            "\\s+[–—-]\\s+|\\s*[(:;,|]|\\s+(?:dari|milik|asal)\\s+(?=(?:Kabupaten|Kota|Provinsi|Kab\\.|Pemkab|Pemkot|Dinas)\\s)");
    private static final Pattern BRACKETED =
            Pattern.compile("[”\"’]?\\s*\\((?<n>\\p{Lu}[\\p{Lu}\\p{N}.'’ -]{2,40})\\)\\s*");
    /** Quotation marks before a name, and its number in a list. */
    private static final Pattern OPENING = Pattern.compile("^[\\s“\"‘:]*(?:\\(?\\d{1,2}[.)]\\s+[“\"‘]?)?");

    /** {@code Antar Akta Bayi – tiap bayi pulang bawa akta} */
    private static final Pattern GLOSSED = Pattern.compile("\\s*\\p{Lu}[^–—:.,;\\n]{3,50}\\s[–—-]\\s\\p{Ll}");

    /** {@code 2 RAPI JALI Kabupaten Contoh Top 99}: a row of a table that lost what parted its columns. */
    private static final Pattern FLAT_ROW = Pattern.compile("^\\s*\\d{1,3}[.)]?\\s+(?<i>[\\p{Lu}“\"‘].*)$");

    private static final String NUMBER_COLUMN = "no";

    /** The sum below a column. */
    private static final Pattern COUNT = Pattern.compile("\\d+(?:\\s\\p{Ll}+)*");

    private static final int LONGEST_NAME = 90;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_WORDS = 10;
    private static final int SHORTEST_LINE = 4;
    private static final int MOST_HEADING_WORDS = 12;
    private static final int MOST_LINE_WORDS = 5;
    private static final int MOST_SPELLING_WORDS = 14;

    private final InnovationCues cues;
    private final NotNames notNames;
    private final Expansions expansions;
    private final Pattern owned;
    private final Pattern ownerFirst;
    private final Pattern scene;
    private final Pattern office;

    NamesInLayout(InnovationCues cues, NotNames notNames) {
        this.cues = cues;
        this.notNames = notNames;
        this.expansions = new Expansions(cues.byKind().get(Kind.EXPANSION).stream());
        this.office = Pattern.compile("\\s+(?=(?:" + cues.any(Kind.OWNER) + ")\\s+\\p{Lu})");
        this.scene = Pattern.compile("(?iu)" + cues.any(Kind.SCENE));
        this.ownerFirst = Pattern.compile("^\\s*(?:\\S{1,3}\\s+)?(?:" + cues.any(Kind.OWNER)
                + ")\\s+\\p{Lu}[^:\\n]{2,60}:\\s*(?<i>[\\p{Lu}“\"‘].*)$");
        this.owned = Pattern.compile("[,(–—-]\\s*(?:" + cues.any(Kind.OWNER) + ")\\s+\\p{Lu}");
    }

    /** The names on the page; what is labelled "Nama" alone names an innovation on a sheet that the title says is one. */
    List<Finding<InnovationName>> on(ReadPage page, TitleWords title) {
        List<Finding<InnovationName>> found = new ArrayList<>();
        if (title.have(SHEET_OF)) {
            Matcher name = BARE_NAME.matcher(page.text());
            if (name.find()) {
                name(page, new Span(name.start("n"), name.end("n")), "innovation.field", Confidence.MEDIUM)
                        .ifPresent(found::add);
            }
        }
        List<Span> lines = Lines.of(page.text());
        Optional<Header> columns = Optional.empty();
        boolean inList = false;
        boolean inOwnedList = false;
        boolean inRanks = false;
        boolean inFlatTable = false;
        String above = "";
        boolean ranks = RANKS.stream().anyMatch(page::has);
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            String printed = line.of(page.text());
            List<Span> cells = Cells.of(page.text(), line);
            Optional<Header> header = header(page.text(), cells);
            if (header.isPresent()) {
                columns = header;
                continue;
            }
            if (columns.isPresent() && columns.get().heads(cells)) {
                row(page, columns.get(), cells, found);
                continue;
            }
            columns = printed.isBlank() ? columns : Optional.empty();
            Optional<String> spelled = i + 1 < lines.size() ? spelled(page.text(), lines.get(i + 1)) : Optional.empty();
            field(page, lines, i, cells).map(name -> with(name, spelled)).ifPresent(found::add);
            if (i + 1 < lines.size()) {
                aboveItsWords(page, line, lines.get(i + 1)).ifPresent(found::add);
            }
            Matcher ranked = RANKED.matcher(printed);
            Matcher item = ITEM.matcher(printed);
            Matcher flat = FLAT_ROW.matcher(printed);
            Matcher owner = ownerFirst.matcher(printed);
            if (inFlatTable && flat.matches()) {
                Span rest = new Span(line.start() + flat.start("i"), line.end());
                item(page, withoutOffice(page.text(), rest)).ifPresent(found::add);
            } else if (inOwnedList && owner.matches()) {
                item(page, new Span(line.start() + owner.start("i"), line.end()))
                        .ifPresent(found::add);
            } else if (ranks && ranked.matches()) {
                boolean row =
                        !printed.stripTrailing().endsWith(".") && (title.have(SHEET_OF) || inRanks || speaksOf(above));
                if (row || owned.matcher(ranked.group("i")).find()) {
                    inRanks = true;
                    Span rest = new Span(line.start() + ranked.start("i"), line.end());
                    item(page, withoutOffice(page.text(), rest)).ifPresent(found::add);
                }
            } else if (item.matches()) {
                Span rest = new Span(line.start() + item.start("i"), line.end());
                if (inList || inOwnedList && owned.matcher(item.group("i")).find()) {
                    item(page, rest).ifPresent(found::add);
                }
            } else if (isGlossed(page.text(), lines, i)) {
                item(page, line).ifPresent(found::add);
            } else if (!printed.isBlank()) {
                inList = opensList(printed);
                inFlatTable = headsFlatTable(page, line);
                inOwnedList = printed.stripTrailing().endsWith(":")
                        && (title.have(SHEET_OF) || speaksOf(above) || speaksOf(printed));
                above = printed;
            }
        }
        return found;
    }

    /** One of several lines, one below the other, that begin with a name and say behind a dash what it is. */
    private static boolean isGlossed(String text, List<Span> lines, int index) {
        return isGlossed(text, lines.get(index))
                && (index > 0 && isGlossed(text, lines.get(index - 1))
                        || index + 1 < lines.size() && isGlossed(text, lines.get(index + 1)));
    }

    private static boolean isGlossed(String text, Span line) {
        return GLOSSED.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    /** Slides and posters print a name in capitals, and on the next line what it stands for. */
    private Optional<Finding<InnovationName>> aboveItsWords(ReadPage page, Span line, Span next) {
        String name = line.of(page.text()).strip();
        if (name.length() < SHORTEST_LINE || name.length() > LONGEST_NAME || !Capitals.areAll(name)) {
            return Optional.empty();
        }
        String words = next.of(page.text()).strip();
        int count = words.length() > LONGEST_LABEL * 2 ? 0 : Words.of(words).size();
        boolean fits = Words.of(name).size() <= MOST_LINE_WORDS
                && count > 2
                && count <= MOST_SPELLING_WORDS
                && !words.endsWith(".")
                && !Capitals.areAll(words)
                && Capitals.begins(words)
                && !notNames.rejects(name)
                && !notNames.begins(Words.of(words).getFirst().exact())
                && AcronymFit.fits(name, words);
        int start = line.start() + line.of(page.text()).indexOf(name);
        return fits
                ? Optional.of(Reading.finding(
                        new InnovationName(name, Optional.of(words)),
                        page,
                        new Span(start, start + name.length()),
                        "innovation.poster",
                        Confidence.MEDIUM))
                : Optional.empty();
    }

    /** Which columns hold names, and which one, if any, spells them out. */
    private record Header(List<Integer> names, Optional<Integer> spelled, int cells) {

        boolean heads(List<Span> row) {
            return row.size() >= cells - 1 && names.stream().allMatch(name -> name < row.size());
        }
    }

    private void row(ReadPage page, Header header, List<Span> cells, List<Finding<InnovationName>> found) {
        for (int index : header.names()) {
            Optional<String> spelled = header.spelled()
                    .filter(column -> header.names().size() == 1 && column < cells.size())
                    .map(column -> cells.get(column).of(page.text()).strip());
            name(page, cells.get(index), "innovation.column", Confidence.HIGH)
                    .map(name -> with(name, spelled))
                    .ifPresent(found::add);
        }
    }

    private static Finding<InnovationName> with(Finding<InnovationName> finding, Optional<String> spelled) {
        InnovationName name = finding.value();
        Optional<String> expansion = name.expansion().or(() -> spelled.filter(words -> words.contains(" ")));
        return new Finding<>(new InnovationName(name.name(), expansion), finding.evidence(), finding.confidence());
    }

    /** A row of labels, at least one of which heads names. */
    private Optional<Header> header(String text, List<Span> cells) {
        if (cells.size() < 3
                || cells.stream().anyMatch(cell -> Words.of(cell.of(text)).size() > 5)) {
            return Optional.empty();
        }
        List<Integer> names = new ArrayList<>();
        Optional<Integer> spelled = Optional.empty();
        for (int i = 0; i < cells.size(); i++) {
            Optional<Kind> label = label(cells.get(i).of(text));
            if (label.filter(kind -> kind == Kind.FIELD).isPresent()) {
                names.add(i);
            } else if (label.isPresent()) {
                spelled = Optional.of(i);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Header(names, spelled, cells.size()));
    }

    /** The expansion, if the line is a field for it. */
    private Optional<String> spelled(String text, Span line) {
        List<Span> cells = Cells.of(text, line);
        if (cells.size() >= 2
                && label(cells.getFirst().of(text))
                        .filter(kind -> kind == Kind.SPELLED)
                        .isPresent()) {
            return Optional.of(withoutColon(text, cells.get(1)).of(text).strip());
        }
        String printed = line.of(text);
        int colon = printed.indexOf(':');
        boolean labelled = colon > 0
                && label(printed.substring(0, colon))
                        .filter(kind -> kind == Kind.SPELLED)
                        .isPresent();
        return labelled ? Optional.of(printed.substring(colon + 1).strip()) : Optional.empty();
    }

    /** {@code Nama Inovasi | X}, {@code Judul Inovasi: X}, or the label alone and X on the next line. */
    private Optional<Finding<InnovationName>> field(ReadPage page, List<Span> lines, int index, List<Span> cells) {
        String text = page.text();
        Span line = lines.get(index);
        for (int i = 0; i + 1 < cells.size() && i < 3; i++) {
            if (isLabel(cells.get(i).of(text))) {
                return name(page, withoutColon(text, cells.get(i + 1)), "innovation.field", Confidence.HIGH);
            }
        }
        int colon = text.indexOf(':', line.start());
        if (colon > 0 && colon < line.end() && isLabel(text.substring(line.start(), colon))) {
            return name(page, new Span(colon + 1, line.end()), "innovation.field", Confidence.HIGH);
        }
        Optional<Span> unparted = behindLabel(page, line);
        if (unparted.isPresent()) {
            return name(page, unparted.get(), "innovation.field", Confidence.MEDIUM);
        }
        boolean alone = isLabel(line.of(text)) && Words.of(line.of(text)).size() > 1;
        if (alone && index + 1 < lines.size()) {
            return name(page, lines.get(index + 1), "innovation.field", Confidence.HIGH);
        }
        return Optional.empty();
    }

    /** {@code Nama Inovasi SIMBARA}: a printed form may lose what parts its columns. */
    private Optional<Span> behindLabel(ReadPage page, Span line) {
        String text = page.text();
        int first = page.wordFrom(line.start());
        int end = page.wordFrom(Math.min(line.end(), line.start() + LONGEST_LABEL));
        List<Lexicon.Hit<Kind>> hits = new ArrayList<>();
        cues.fields().find(page.words(), first, end, hits);
        return hits.stream()
                .findFirst()
                .filter(hit -> hit.firstWord() == first
                        && hit.words() > 1
                        && hit.values().contains(Kind.FIELD)
                        && !line.of(text).stripTrailing().endsWith("."))
                .map(hit -> new Span(hit.span().end(), line.end()))
                .filter(rest -> BEGINS_LARGE.matcher(rest.of(text).strip()).matches());
    }

    private static Span withoutColon(String text, Span cell) {
        String printed = cell.of(text);
        int skip = printed.length() - printed.replaceFirst("^[\\s:]+", "").length();
        return new Span(cell.start() + skip, cell.end());
    }

    private boolean isLabel(String printed) {
        return label(printed).filter(kind -> kind == Kind.FIELD).isPresent();
    }

    /** What the words are a label of, item numbers left out. */
    private Optional<Kind> label(String printed) {
        if (printed.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String label = ITEM_NUMBER.matcher(printed).replaceFirst("").strip();
        List<Token> words = Words.of(label);
        List<Lexicon.Hit<Kind>> hits = cues.fields().find(words);
        return hits.size() == 1 && hits.getFirst().words() == words.size()
                ? Optional.of(hits.getFirst().values().getFirst())
                : Optional.empty();
    }

    private boolean speaksOf(String line) {
        return scene.matcher(line).find();
    }

    private boolean opensList(String line) {
        if (line.length() > LONGEST_NAME && !line.stripTrailing().endsWith(":")) {
            return false;
        }
        if (isLabel(line) && line.indexOf(':') < 0) {
            return true;
        }
        String folded = Words.fold(line);
        return folded.contains(SHEET_OF)
                && (line.stripTrailing().endsWith(":")
                        || HEADS_LIST.matcher(folded).lookingAt()
                                && Words.of(line).size() <= MOST_HEADING_WORDS);
    }

    /** {@code No Inovasi Instansi Hasil}: the labels of columns one behind another. */
    private boolean headsFlatTable(ReadPage page, Span line) {
        List<Token> words = page.words(line);
        return words.size() > 2
                && words.size() <= MOST_HEADING_WORDS
                && words.getFirst().exact().equals(NUMBER_COLUMN)
                && cues.fields().find(words).stream()
                        .anyMatch(hit -> hit.firstWord() == 1 && hit.values().contains(Kind.FIELD));
    }

    private Optional<Finding<InnovationName>> item(ReadPage page, Span rest) {
        String printed = rest.of(page.text());
        Matcher split = SPLIT.matcher(printed);
        int end = split.find() ? split.start() : printed.length();
        String head = printed.substring(0, end).strip();
        boolean capital = !head.isEmpty() && head.codePoints().anyMatch(Character::isUpperCase);
        long small = Words.of(head).size()
                - Arrays.stream(head.split("\\s+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isUpperCase))
                        .count();
        boolean sentence = head.endsWith(".") || small > 2;
        return capital && !sentence ? name(page, rest, "innovation.list", Confidence.MEDIUM) : Optional.empty();
    }

    /** Up to the office that follows without a mark: {@code AIR JERNIH Dinas PUPR}. */
    private Span withoutOffice(String text, Span rest) {
        Matcher next = office.matcher(text).region(rest.start(), rest.end());
        return next.find() ? new Span(rest.start(), next.start()) : rest;
    }

    /** The name in a cell or line, parted from its expansion, owner or remark. */
    private Optional<Finding<InnovationName>> name(ReadPage page, Span cell, String rule, Confidence confidence) {
        String text = page.text();
        String printed = cell.of(text);
        String trimmed = OPENING.matcher(printed).replaceFirst("");
        int start = cell.start() + printed.length() - trimmed.length();
        Matcher split = SPLIT.matcher(trimmed);
        Matcher field = NEXT_FIELD.matcher(trimmed);
        int end = start
                + Math.min(
                        split.find() ? split.start() : trimmed.length(),
                        field.find() ? field.start() : trimmed.length());
        while (end > start && "”\"’ .\u00A0\t".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end <= start || end - start > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<Span> bracketed = bracketed(text, new Span(start, cell.end()), end);
        Span span = bracketed.orElse(new Span(start, end));
        String name = span.of(text);
        if (notNames.rejects(name)
                || Words.of(name).size() > MOST_WORDS
                || COUNT.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<String> expansion = bracketed.isPresent()
                ? Optional.of(text.substring(start, end))
                : expansions.behind(text, end, cell.end(), name);
        return Optional.of(Reading.finding(new InnovationName(name, expansion), page, span, rule, confidence));
    }

    /** {@code Teman Berobat Langsung Antar (TELA MEDAN)}: the short name in capitals behind what it stands for. */
    private static Optional<Span> bracketed(String text, Span cell, int end) {
        if (Capitals.areAll(text.substring(cell.start(), end))) {
            return Optional.empty();
        }
        Matcher bracket = BRACKETED.matcher(text).region(end, cell.end());
        return bracket.lookingAt()
                ? Optional.of(new Span(bracket.start("n"), bracket.end("n")))
                        .filter(name -> AcronymFit.fits(name.of(text).split(" ")[0], text.substring(cell.start(), end)))
                : Optional.empty();
    }
}
