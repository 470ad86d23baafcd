package id.simpul.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.web.StatusPage;

/** What there is and what became of the last run, as JSON: the form of the API and of {@code simpul status --json}. */
public final class StatusJson {

    private StatusJson() {}

    /** The status as one JSON object. */
    public static ObjectNode of(StatusPage status) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("documents", status.documents())
                .put("copies", status.copies())
                .put("innovations", status.innovations())
                .put("reading", status.reading().key())
                .put("updated", status.updated().map(Object::toString).orElse(null));
        status.model().ifPresent(model -> json.put("model", model));
        json.set("lastRun", status.run().map(StatusJson::run).orElse(null));
        var failures = json.putArray("failures");
        status.failures()
                .forEach(failure -> failures.addObject()
                        .put("docid", failure.docid())
                        .put("reason", failure.reason())
                        .put("detail", failure.detail()));
        return json;
    }

    private static ObjectNode run(StatusPage.Run run) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("ended", run.ended().toString())
                .put("seconds", run.seconds())
                .put("indexed", run.indexed())
                .put("unchanged", run.unchanged())
                .put("removed", run.removed())
                .put("failed", run.failed());
        ArrayNode skipped = json.putArray("skipped");
        run.skipped()
                .forEach(
                        (why, sources) -> skipped.addObject().put("reason", why).put("sources", sources));
        return json;
    }
}
