package id.simpul.replicate;

import id.simpul.model.Region;
import id.simpul.model.Tsv;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where regions lie, as far as {@code settings.tsv} says. Safe to share. */
final class Settings {

    private final Map<String, Reason.Setting> byCode;

    Settings() {
        byCode = Tsv.resource(Settings.class, "settings.tsv").rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("code"),
                        row -> Reason.Setting.valueOf(row.get("setting").toUpperCase(Locale.ROOT))));
    }

    Optional<Reason.Setting> of(Region region) {
        return Optional.ofNullable(byCode.get(region.code()));
    }
}
