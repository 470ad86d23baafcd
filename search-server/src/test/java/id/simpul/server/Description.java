package id.simpul.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds values against the schemas of an OpenAPI document, more strictly than JSON Schema does: a property that is not
 * described is a mistake. Knows the words that our description uses, and refuses all others.
 *
 * @param root the whole document, for references into it
 */
record Description(JsonNode root) {

    private static final Set<String> CHECKED = Set.of(
            "$ref",
            "allOf",
            "oneOf",
            "type",
            "enum",
            "const",
            "required",
            "properties",
            "items",
            "minimum",
            "maximum",
            "pattern");
    private static final Set<String> SAID = Set.of("description", "examples", "default", "format", "discriminator");

    /** What in the value contradicts the schema; empty if nothing does. */
    List<String> mistakes(JsonNode schema, JsonNode value, String at) {
        List<String> mistakes = new ArrayList<>(shape(schema, value, at));
        if (value.isObject() && isDescribed(schema)) {
            Set<String> described = described(schema, value);
            value.fieldNames().forEachRemaining(name -> {
                if (!described.contains(name)) {
                    mistakes.add(at + "/" + name + " is not described");
                }
            });
        }
        return mistakes;
    }

    /** The schema behind a reference, or the schema itself. */
    JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) {
            return schema;
        }
        JsonNode target = root.at(schema.get("$ref").asText().substring(1));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("nothing at " + schema.get("$ref"));
        }
        return resolved(target);
    }

    private List<String> shape(JsonNode reference, JsonNode value, String at) {
        JsonNode schema = resolved(reference);
        List<String> mistakes = new ArrayList<>();
        schema.fieldNames().forEachRemaining(word -> {
            if (!CHECKED.contains(word) && !SAID.contains(word)) {
                throw new IllegalArgumentException("a word that is not checked: " + word + " at " + at);
            }
        });
        if (schema.has("type") && types(schema).noneMatch(type -> is(type, value))) {
            return List.of(at + " is no " + schema.get("type") + ": " + value);
        }
        if (schema.has("enum") && items(schema.get("enum")).noneMatch(value::equals)) {
            mistakes.add(at + " is none of " + schema.get("enum") + ": " + value);
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            mistakes.add(at + " is not " + schema.get("const") + ": " + value);
        }
        if (value.isNumber()
                && (value.asDouble() < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                        || value.asDouble() > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY))) {
            mistakes.add(at + " is out of range: " + value);
        }
        if (value.isTextual()
                && schema.has("pattern")
                && !value.asText().matches(schema.get("pattern").asText())) {
            mistakes.add(at + " does not match " + schema.get("pattern") + ": " + value);
        }
        items(schema.path("required"))
                .filter(name -> !value.has(name.asText()))
                .forEach(name -> mistakes.add(at + "/" + name.asText() + " is missing"));
        schema.path("properties").properties().stream()
                .filter(property -> value.has(property.getKey()))
                .forEach(property -> mistakes.addAll(
                        mistakes(property.getValue(), value.get(property.getKey()), at + "/" + property.getKey())));
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                mistakes.addAll(mistakes(schema.get("items"), value.get(i), at + "/" + i));
            }
        }
        items(schema.path("allOf")).forEach(part -> mistakes.addAll(shape(part, value, at)));
        if (schema.has("oneOf")
                && items(schema.get("oneOf")).filter(one -> fits(one, value)).count() != 1) {
            mistakes.add(at + " is not exactly one of the choices: " + value);
        }
        return mistakes;
    }

    private boolean fits(JsonNode schema, JsonNode value) {
        return shape(schema, value, "").isEmpty();
    }

    /** Every property that the schema, its parts and the choice that fits describe. */
    private Set<String> described(JsonNode reference, JsonNode value) {
        JsonNode schema = resolved(reference);
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        items(schema.path("allOf")).forEach(part -> names.addAll(described(part, value)));
        items(schema.path("oneOf")).filter(one -> fits(one, value)).forEach(one -> names.addAll(described(one, value)));
        return names;
    }

    private boolean isDescribed(JsonNode reference) {
        JsonNode schema = resolved(reference);
        return schema.has("properties") || schema.has("allOf") || schema.has("oneOf");
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException("no type of JSON: " + type);
        };
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type.isArray() ? items(type).map(JsonNode::asText) : Stream.of(type.asText());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
