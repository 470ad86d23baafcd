package id.simpul.web;

import id.simpul.model.EntryId;
import id.simpul.replicate.Reason;
import java.util.Locale;
import java.util.Optional;

/** Says in a sentence why something is alike. Safe to share. */
public final class ReasonWords {

    private final Messages messages;
    private final Labels labels;

    ReasonWords(Messages messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /** The reason as a sentence. */
    public String sentence(Reason reason) {
        return switch (reason) {
            case Reason.SharedTerms shared -> messages.text("reason.shared-terms", String.join(", ", shared.words()));
            case Reason.SharedSide shared ->
                messages.text("reason.shared." + word(shared.side()), String.join(", ", shared.words()));
            case Reason.OtherSide other -> messages.text("reason.other." + word(other.side()));
            case Reason.SameTheme same -> messages.text("reason.same-theme", labels.theme(same.theme()));
            case Reason.OtherRegion other -> messages.text("reason.other-region", labels.region(other.region()));
            case Reason.Awarded awarded ->
                messages.text("reason.awarded", awarded.award().label());
            case Reason.AlreadyReplicated replicated -> messages.text("reason.already-replicated", replicated.quote());
            case Reason.SameSetting same ->
                messages.text(
                        "reason.setting." + same.setting().name().toLowerCase(Locale.ROOT),
                        labels.region(same.region()));
            case Reason.Near near -> messages.text("reason.near", labels.region(near.region()));
            case Reason.SameLevel same ->
                messages.text("reason.same-level." + same.level().name().toLowerCase(Locale.ROOT));
        };
    }

    /** The document that says so, if it rests on one. */
    public Optional<EntryId> document(Reason reason) {
        return switch (reason) {
            case Reason.Awarded awarded -> Optional.of(awarded.document());
            case Reason.AlreadyReplicated replicated -> Optional.of(replicated.document());
            case Reason.SharedTerms shared -> Optional.empty();
            case Reason.SharedSide shared -> Optional.empty();
            case Reason.OtherSide other -> Optional.empty();
            case Reason.SameTheme same -> Optional.empty();
            case Reason.OtherRegion other -> Optional.empty();
            case Reason.SameLevel same -> Optional.empty();
            case Reason.SameSetting same -> Optional.empty();
            case Reason.Near near -> Optional.empty();
        };
    }

    private static String word(Reason.Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }
}
