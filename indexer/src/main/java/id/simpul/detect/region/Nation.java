package id.simpul.detect.region;

import id.simpul.detect.Layout;
import id.simpul.detect.Layout.Section;
import id.simpul.model.Confidence;
import id.simpul.model.Region;
import id.simpul.model.Regions;
import id.simpul.model.Tsv;
import id.simpul.text.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where one document names central institutions, and whether it names offices of a regional government at all. */
final class Nation {

    private static final Set<String> MEETING_PLACES = Tsv.resource(Nation.class, "meeting-places.tsv").rows().stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toUnmodifiableSet());

    private record Place(Sheet sheet, Lexicon.Hit<CueWord> hit, Section section) {

        /** Whether the institution itself is named, not a rule that it made. */
        boolean speaks() {
            return hit.values().getFirst().cue() == Cue.CENTRAL;
        }

        boolean isBranch() {
            return hit.values().getFirst().cue() == Cue.VERTICAL;
        }

        /** Whether it only gave, holds or gets something: {@code piala Kementerian Kesehatan}. */
        boolean given() {
            return sheet.is(Cue.GIVEN, hit.firstWord() - 1);
        }
    }

    private static final int OFTEN = 4;

    private final Region nation;
    private final List<Place> places;
    private final boolean throughout;
    private final boolean localOffice;
    private final List<Place> branchesInTitle;
    private final boolean localOfficeInTitle;
    private final boolean branchOpens;

    Nation(Regions regions, List<Sheet> sheets, Layout layout) {
        nation = regions.byCode(Region.NATIONAL).orElseThrow();
        List<Place> all = sheets.stream()
                .flatMap(sheet -> sheet.hits(Cue.Family.CENTRAL).stream()
                        .filter(hit -> sheet.capital(hit.firstWord()))
                        .map(hit -> new Place(sheet, hit, section(sheet, hit, layout))))
                .toList();
        throughout = all.size() >= OFTEN;
        places = all.stream()
                .filter(place -> throughout || place.section == Section.TITLE || place.speaks())
                .toList();
        localOffice = sheets.stream()
                .flatMap(sheet -> sheet.hits(Cue.Family.CHAIN).stream())
                .anyMatch(Nation::isLocal);
        List<Place> titled = sheets.stream()
                .flatMap(sheet -> sheet.hits(Cue.Family.CHAIN).stream()
                        .map(hit -> new Place(sheet, hit, section(sheet, hit, layout))))
                .filter(place -> place.section == Section.TITLE)
                .toList();
        branchOpens = sheets.stream()
                .flatMap(sheet -> sheet.hits(Cue.Family.CHAIN).stream()
                        .map(hit -> new Place(sheet, hit, section(sheet, hit, layout))))
                .filter(place -> place.section == Section.LEAD && place.sheet.capital(place.hit.firstWord()))
                .filter(place -> isLocal(place.hit) || place.isBranch())
                .findFirst()
                .filter(Place::isBranch)
                .isPresent();
        localOfficeInTitle = titled.stream().map(Place::hit).anyMatch(Nation::isLocal);
        branchesInTitle = titled.stream()
                .filter(place -> place.sheet.capital(place.hit.firstWord()) && place.isBranch())
                .toList();
    }

    private static boolean isLocal(Lexicon.Hit<CueWord> hit) {
        return hit.values().stream()
                .anyMatch(word -> word.cue() == Cue.OFFICE || word.cue().governs());
    }

    private static Section section(Sheet sheet, Lexicon.Hit<CueWord> hit, Layout layout) {
        return sheet.quotable() ? layout.at(sheet.page(), hit.span().start()) : Section.TITLE;
    }

    boolean inTitle() {
        return places.stream().anyMatch(place -> place.section == Section.TITLE && !place.given());
    }

    boolean upFront() {
        return places.stream()
                .filter(place -> !place.given())
                .anyMatch(place -> place.section == Section.TITLE || place.section == Section.LEAD && place.speaks());
    }

    /** Whether central institutions and their rules are named again and again. */
    boolean isThroughout() {
        return throughout;
    }

    boolean localOffice() {
        return localOffice;
    }

    /** Whether the region is where every ministry meets, so that an event there tells nothing. */
    boolean meetingPlace(Region region) {
        return MEETING_PLACES.contains(region.code())
                || region.provinceCode().filter(MEETING_PLACES::contains).isPresent();
    }

    /** Whether the lead names a branch of a central institution before any regional office, and the title none. */
    boolean branchOpens() {
        return branchOpens && !localOfficeInTitle;
    }

    /** The nation as owner, where the title names police, a court or another branch, and no regional office. */
    Optional<Owner> branch() {
        return localOfficeInTitle ? Optional.empty() : first(branchesInTitle, Confidence.MEDIUM);
    }

    /** The nation as owner, by the first central institution that can be quoted. */
    Optional<Owner> owner() {
        return first(places, inTitle() ? Confidence.MEDIUM : Confidence.LOW);
    }

    private Optional<Owner> first(List<Place> found, Confidence confidence) {
        return found.stream()
                .filter(place -> place.sheet.quotable() && place.section != Section.ASIDE)
                .findFirst()
                .map(place -> new Owner(
                        nation,
                        place.hit.span().of(place.sheet.text()),
                        place.sheet.page(),
                        place.hit.span(),
                        "region.national",
                        confidence));
    }
}
