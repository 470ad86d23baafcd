package id.simpul.web;

import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.PrintedDate;
import id.simpul.model.Programme;
import id.simpul.model.RegionMention;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what a finding says. Safe to share. */
public final class Statements {

    private final Messages messages;
    private final Labels labels;
    private final Dates dates;

    Statements(Messages messages, Labels labels, Dates dates) {
        this.messages = messages;
        this.labels = labels;
        this.dates = dates;
    }

    /** The statement itself, in a few words. */
    public String what(Value value) {
        return switch (value) {
            case InnovationName name -> name.name();
            case RegionMention mention -> labels.region(mention.region());
            case Theme theme -> labels.theme(theme);
            case Award award -> award.label();
            case PrintedDate date -> dates.shown(date);
            case Kind kind -> labels.kind(kind);
            case LifeStage stage -> messages.text("stage." + stage.slug());
            case Signal signal -> signal(signal);
            case Agency agency -> agency(agency);
            case Regulation regulation -> joined(regulation.key(), regulation.provision());
            case Programme programme ->
                joined(programme.key(), programme.year().map(String::valueOf).orElse(""));
        };
    }

    /** What else there is to say of it; empty if nothing. */
    public String more(Value value) {
        return switch (value) {
            case InnovationName name -> name.expansion().orElse("");
            case RegionMention mention -> region(mention);
            case Award award -> award(award);
            case PrintedDate date -> joined(messages.text("date.role." + word(date.role())), warning(date));
            case Signal signal -> signal.detail().orElse("");
            case Programme programme -> programme.name().equals(programme.key()) ? "" : programme.name();
            case Theme theme -> "";
            case Kind kind -> "";
            case LifeStage stage -> "";
            case Agency agency -> "";
            case Regulation regulation -> "";
        };
    }

    private String warning(PrintedDate date) {
        return dates.warning(date).orElse("");
    }

    private String signal(Signal signal) {
        String aspect = "signal." + signal.aspect().slug();
        if (signal.presence() == Signal.Presence.ABSENT) {
            return messages.text("signal.absent", messages.text(aspect));
        }
        return messages.text(
                signal.basis() == Signal.Basis.FACT ? "signal.fact" : "signal.claim", messages.text(aspect));
    }

    private String agency(Agency agency) {
        Optional<String> region = agency.region().map(labels::region);
        return region.map(name -> messages.text("agency.of", agency.name(), name))
                .orElse(agency.name());
    }

    private String region(RegionMention mention) {
        // Owners and adopters stand under headings of their own, which say so.
        String role = Topic.of(mention) == Topic.PLACE ? messages.text("role." + word(mention.role())) : "";
        boolean asUsual = mention.printed().equalsIgnoreCase(mention.region().name())
                || mention.printed().equalsIgnoreCase(mention.region().officialName());
        return joined(role, asUsual ? "" : messages.text("region.printed", mention.printed()));
    }

    private String award(Award award) {
        String group = award.group()
                .map(name -> messages.has("award.group." + name) ? messages.text("award.group." + name) : name)
                .orElse("");
        return joined(messages.text("award." + word(award.standing())), group);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
