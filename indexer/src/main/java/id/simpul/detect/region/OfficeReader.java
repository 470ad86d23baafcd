package id.simpul.detect.region;

import id.simpul.detect.Layout;
import id.simpul.detect.Layout.Section;
import id.simpul.text.Lexicon;
import id.simpul.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Finds the names of offices on a page: those of the table, and others by the word they begin with. Safe to share. */
final class OfficeReader {

    private static final int LONGEST = 9;
    private static final int LONGEST_UNIT = 3;

    /**
     * A name of an office.
     *
     * @param name as printed
     * @param type normal form of its type
     * @param own whether the name is the office's own, not only its type
     * @param sure whether the form leaves no doubt that an office is meant
     * @param firstWord its first word
     * @param endWord the word behind it
     */
    record Office(String name, String type, boolean own, boolean sure, Sheet sheet, int firstWord, int endWord) {

        Span span() {
            return new Span(
                    sheet.words().get(firstWord).start(),
                    sheet.words().get(endWord - 1).end());
        }
    }

    private final OfficeForms forms = new OfficeForms();

    /** @param sightings the regions on the sheet, where an office's name ends */
    List<Office> read(Sheet sheet, Collection<Sighting> sightings, Layout layout) {
        BitSet stops = new BitSet();
        sightings.forEach(s -> stops.set(s.mention().firstWord(), s.mention().endWord()));
        List<Office> offices = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Lexicon.Hit<OfficeForms.Form> hit : forms.forms().find(sheet.words())) {
            Section section = layout.at(sheet.page(), hit.span().start());
            if (!sheet.capital(hit.firstWord()) || section == Section.ASIDE) {
                continue;
            }
            OfficeForms.Form form = hit.values().getFirst();
            int end = hit.firstWord() + hit.words();
            int longest = section == Section.TITLE ? 1 : LONGEST_UNIT;
            int extended = form.unit() ? extend(sheet, end, longest, stops, false) : end;
            taken.set(hit.firstWord(), extended);
            offices.add(office(
                    sheet, form.type(), extended > end, !form.unit() || extended > end, hit.firstWord(), extended));
        }
        for (Lexicon.Hit<Boolean> hit : forms.heads().find(sheet.words())) {
            int end = hit.firstWord() + hit.words();
            boolean free = taken.get(hit.firstWord(), end).isEmpty() && sheet.capital(hit.firstWord());
            Section section = layout.at(sheet.page(), hit.span().start());
            if (free && section != Section.ASIDE && section != Section.TITLE) {
                int extended = extend(sheet, end, LONGEST, stops, true);
                if (extended > end) {
                    offices.add(office(sheet, "", false, false, hit.firstWord(), extended));
                }
            }
        }
        return offices;
    }

    private static Office office(Sheet sheet, String type, boolean own, boolean sure, int first, int end) {
        String name = sheet.text()
                .substring(
                        sheet.words().get(first).start(),
                        sheet.words().get(end - 1).end());
        return new Office(name, type.isEmpty() ? name : type, own, sure, sheet, first, end);
    }

    /** The word behind the capitals that follow; a connective counts if a capital follows it. */
    private static int extend(Sheet sheet, int from, int longest, BitSet stops, boolean connected) {
        int end = from;
        int word = from;
        while (word < sheet.words().size() && word - from < longest) {
            String gap = sheet.gapAfter(word - 1);
            boolean near = gap.isBlank() && !gap.contains("\n")
                    || connected && gap.equals(", ")
                    || gap.equals(". ") && sheet.is(Cue.INSIDE, word - 1);
            if (!near || stops.get(word) || levelOrOffice(sheet, word)) {
                break;
            }
            if (sheet.capital(word) && !sheet.shouted(word)) {
                end = word + 1;
            } else if (!sheet.is(Cue.INSIDE, word)) {
                break;
            }
            word++;
        }
        return end;
    }

    private static boolean levelOrOffice(Sheet sheet, int word) {
        return sheet.startingAt(Cue.Family.CHAIN, word)
                .filter(hit -> hit.values().stream()
                        .map(CueWord::cue)
                        .anyMatch(cue -> cue.level().isPresent() || cue.governs() || cue == Cue.OFFICE))
                .isPresent();
    }
}
