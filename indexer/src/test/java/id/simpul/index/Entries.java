package id.simpul.index;

import id.simpul.model.Award;
import id.simpul.model.CalendarDate;
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
import id.simpul.model.Passage;
import id.simpul.model.PrintedDate;
import id.simpul.model.RegionMention;
import id.simpul.model.RegionRole;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Sourced;
import id.simpul.model.Taxonomy;
import id.simpul.model.Value;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries for tests, made in one line: {@code Entries.document("a.txt", "text").owner("13.71").theme("kesehatan").get()}. */
public final class Entries {

    public static final Taxonomy TAXONOMY = Taxonomy.builtIn();

    private final SourceDocument plain;
    private final List<Finding<?>> findings = new ArrayList<>();

    private Entries(SourceDocument plain) {
        this.plain = plain;
    }

    /** A document whose title is its first line. */
    public static Entries document(String docid, String... pages) {
        List<Page> numbered = new ArrayList<>();
        for (String page : pages) {
            numbered.add(new Page(numbered.size() + 1, page));
        }
        return new Entries(new SourceDocument(
                EntryId.ofDocid(docid),
                docid,
                new Origin(URI.create("file:///" + docid), "text/plain", pages[0].length(), "00".repeat(32)),
                pages[0].lines().findFirst().orElseThrow(),
                "id",
                numbered,
                List.of(),
                List.of(),
                Optional.empty()));
    }

    /** An innovation told of by one passage. */
    public static Innovation innovation(String id, String name, String ownerCode, String passage) {
        EntryId document = EntryId.ofDocid(id + ".txt");
        Evidence evidence = new Evidence(passage, 1, 0, passage.length(), "test");
        return new Innovation(
                new EntryId(id),
                name,
                Optional.empty(),
                List.of(new Sourced<>(
                        document,
                        new Finding<>(new InnovationName(name, Optional.empty()), evidence, Confidence.HIGH))),
                Optional.of(new Sourced<>(
                        document, new Finding<>(mention(ownerCode, RegionRole.OWNER), evidence, Confidence.HIGH))),
                List.of(),
                List.of(),
                List.of(),
                List.of(document),
                List.of(new Passage(document, evidence)));
    }

    public Entries owner(String code) {
        return with(mention(code, RegionRole.OWNER));
    }

    public Entries theme(String slug) {
        return with(TAXONOMY.themes().bySlug(slug).orElseThrow());
    }

    public Entries kind(Kind kind) {
        return with(kind);
    }

    public Entries date(String iso) {
        return with(new PrintedDate(CalendarDate.parse(iso), iso, PrintedDate.Role.EVENT, PrintedDate.Status.OK));
    }

    public Entries award(String scheme, String tier, int year) {
        return with(new Award(scheme, tier, Optional.empty(), Optional.of(year), Award.Standing.WON));
    }

    public Entries regulation(String key) {
        return with(new Regulation(key, ""));
    }

    public Entries innovationName(String name) {
        return with(new InnovationName(name, Optional.empty()));
    }

    public Entries stage(LifeStage stage) {
        return with(stage);
    }

    /** Something told as done that bears on replication. */
    public Entries fact(Signal.Aspect aspect) {
        return with(new Signal(aspect, Signal.Presence.PRESENT, Signal.Basis.FACT, Optional.empty()));
    }

    public SourceDocument get() {
        return plain.withFindings(findings);
    }

    private Entries with(Value value) {
        Page page = plain.pages().getFirst();
        findings.add(new Finding<>(value, Evidence.in(page, 0, plain.title().length(), "test"), Confidence.HIGH));
        return this;
    }

    private static RegionMention mention(String code, RegionRole role) {
        return new RegionMention(TAXONOMY.regions().byCode(code).orElseThrow(), role, code);
    }
}
