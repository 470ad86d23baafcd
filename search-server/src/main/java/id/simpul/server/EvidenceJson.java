package id.simpul.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import java.util.Locale;

/** The part of a finding that is the same for all kinds, as JSON. */
final class EvidenceJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EvidenceJson() {}

    static ObjectNode of(Evidence evidence) {
        return JSON.objectNode()
                .put("quote", evidence.quote())
                .put("page", evidence.page())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("rule", evidence.rule());
    }

    /** Adds confidence and evidence to what was said. */
    static ObjectNode with(ObjectNode said, Finding<?> finding) {
        said.put("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
        said.set("evidence", of(finding.evidence()));
        return said;
    }
}
