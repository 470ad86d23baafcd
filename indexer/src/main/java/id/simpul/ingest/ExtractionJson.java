package id.simpul.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.extract.Extraction;

/** Extracted texts as JSON, for the catalogue. */
final class ExtractionJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Extraction extraction) {
        try {
            return mapper.writeValueAsString(extraction);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("extractions can always be written", e);
        }
    }

    Extraction read(String json) {
        try {
            return mapper.readValue(json, Extraction.Extracted.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not an extraction of ours: " + e.getOriginalMessage(), e);
        }
    }
}
