package id.simpul.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.decide.Decided;
import id.simpul.decide.Decision;
import java.util.List;

/** What people decided, for programs. */
public final class DecisionJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Who decided, where they did not say. */
    private static final String UNNAMED = "curator";

    private DecisionJson() {}

    /** What anybody may know: that a person decided, what, and when. */
    static ObjectNode ofAnybody(Decided decided) {
        ObjectNode json = JSON.objectNode()
                .put("number", decided.number())
                .put("at", decided.at().toString())
                .put("decision", what(decided.decision()));
        ArrayNode innovations = json.putArray("innovations");
        decided.decision()
                .subjects()
                .forEach(subject ->
                        innovations.addObject().put("id", subject.id().value()).put("name", subject.name()));
        ArrayNode documents = json.putArray("documents");
        documents(decided.decision()).forEach(documents::add);
        return json;
    }

    /** The same with who and why, and what was taken back: all that the journal holds. */
    public static ObjectNode ofCurators(Decided decided) {
        ObjectNode json = ofAnybody(decided)
                .put("by", decided.by().isEmpty() ? UNNAMED : decided.by())
                .put("why", decided.why());
        if (decided.decision() instanceof Decision.Themes said) {
            ArrayNode themes = json.putArray("themes");
            said.themes().forEach(themes::add);
        }
        if (decided.decision() instanceof Decision.Undo undo) {
            json.put("undoes", undo.number());
        }
        return json;
    }

    private static String what(Decision decision) {
        return switch (decision) {
            case Decision.Merge merge -> "merge";
            case Decision.Split split -> "split";
            case Decision.Themes themes -> "themes";
            case Decision.Undo undo -> "undo";
        };
    }

    private static List<String> documents(Decision decision) {
        return switch (decision) {
            case Decision.Split split -> split.docids();
            case Decision.Themes themes -> List.of(themes.docid());
            case Decision.Merge merge -> List.of();
            case Decision.Undo undo -> List.of();
        };
    }
}
