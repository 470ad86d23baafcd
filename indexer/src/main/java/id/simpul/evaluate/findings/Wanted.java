package id.simpul.evaluate.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What should be found of one kind in one document.
 *
 * @param required by key, as written: not to find it is a miss
 * @param optional by key, as written: counts neither way
 */
public record Wanted(Map<String, String> required, Map<String, String> optional) {

    static Wanted of(Judged judged, List<Label> labels) {
        Map<String, String> required = new LinkedHashMap<>();
        Map<String, String> optional = new LinkedHashMap<>();
        for (Label label : labels) {
            (label.isOptional() ? optional : required).putIfAbsent(judged.key(label.item()), label.item());
        }
        optional.keySet().removeAll(required.keySet());
        return new Wanted(required, optional);
    }
}
