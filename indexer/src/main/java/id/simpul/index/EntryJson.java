package id.simpul.index;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import id.simpul.model.Agency;
import id.simpul.model.Award;
import id.simpul.model.Confidence;
import id.simpul.model.Entry;
import id.simpul.model.EntryId;
import id.simpul.model.Evidence;
import id.simpul.model.Finding;
import id.simpul.model.Innovation;
import id.simpul.model.InnovationName;
import id.simpul.model.Kind;
import id.simpul.model.LifeStage;
import id.simpul.model.PrintedDate;
import id.simpul.model.Programme;
import id.simpul.model.Region;
import id.simpul.model.RegionMention;
import id.simpul.model.Regulation;
import id.simpul.model.Signal;
import id.simpul.model.SourceDocument;
import id.simpul.model.Taxonomy;
import id.simpul.model.Theme;
import id.simpul.model.Value;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;

/**
 * Entries as JSON, for storage inside Simpul; not the export format. Regions and themes are stored by code and slug and
 * take today's names when read. Safe to share.
 */
public final class EntryJson {

    private final JsonMapper mapper;

    public EntryJson(Taxonomy taxonomy) {
        SimpleModule words = new SimpleModule()
                .addSerializer(EntryId.class, writing(EntryId.class, EntryId::value))
                .addDeserializer(EntryId.class, reading(EntryId.class, EntryId::new))
                .addSerializer(Region.class, writing(Region.class, Region::code))
                .addDeserializer(
                        Region.class,
                        reading(
                                Region.class,
                                code -> taxonomy.regions()
                                        .byCode(code)
                                        .orElseThrow(() -> new IllegalArgumentException("no region " + code))))
                .addSerializer(Theme.class, writing(Theme.class, Theme::slug))
                .addDeserializer(
                        Theme.class,
                        reading(
                                Theme.class,
                                slug -> taxonomy.themes()
                                        .bySlug(slug)
                                        .orElseThrow(() -> new IllegalArgumentException("no theme " + slug))));
        words.addSerializer(Instant.class, writing(Instant.class, Instant::toString))
                .addDeserializer(Instant.class, reading(Instant.class, Instant::parse));
        words.addSerializer(new FindingWriting()).addDeserializer(Finding.class, new FindingReading());
        mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(words)
                .addMixIn(Value.class, ValueTypes.class)
                .addMixIn(Entry.class, EntryTypes.class)
                .addMixIn(Innovation.class, NoDerived.class)
                .build();
    }

    public String write(Entry entry) {
        try {
            return mapper.writerFor(Entry.class).writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entries can always be written", e);
        }
    }

    /** @throws IllegalArgumentException if the text was not written by {@link #write}, or the taxonomy lost a code */
    public Entry read(String json) {
        try {
            return mapper.readValue(json, Entry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an entry: " + e.getOriginalMessage(), e);
        }
    }

    private static <T> StdSerializer<T> writing(Class<T> type, Function<T, String> word) {
        return new Writing<>(type, word);
    }

    private static <T> StdDeserializer<T> reading(Class<T> type, Function<String, T> value) {
        return new Reading<>(type, value);
    }

    private static final class Writing<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<T, String> word;

        Writing(Class<T> type, Function<T, String> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(word.apply(value));
        }

        @Override
        public void serializeWithType(
                T value,
                JsonGenerator out,
                SerializerProvider provider,
                com.fasterxml.jackson.databind.jsontype.TypeSerializer types)
                throws IOException {
            var id = types.writeTypePrefix(out, types.typeId(value, com.fasterxml.jackson.core.JsonToken.VALUE_STRING));
            serialize(value, out, provider);
            types.writeTypeSuffix(out, id);
        }
    }

    private static final class Reading<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> value;

        Reading(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return value.apply(in.getValueAsString());
        }
    }

    /** A list of findings of any kind has lost the kind in its type, so it is written beside the value. */
    private static final class FindingWriting extends StdSerializer<Finding<?>> {

        private static final long serialVersionUID = 1L;

        FindingWriting() {
            super(Finding.class, false);
        }

        @Override
        public void serialize(Finding<?> finding, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            out.writeFieldName("value");
            provider.findTypedValueSerializer(finding.value().getClass(), true, null)
                    .serialize(finding.value(), out, provider);
            out.writePOJOField("evidence", finding.evidence());
            out.writePOJOField("confidence", finding.confidence());
            out.writeEndObject();
        }
    }

    /** The other way round. */
    private static final class FindingReading extends StdDeserializer<Finding<?>> {

        private static final long serialVersionUID = 1L;

        FindingReading() {
            super(Finding.class);
        }

        @Override
        public Finding<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode tree = context.readTree(in);
            return new Finding<>(
                    context.readTreeAsValue(tree.get("value"), Value.class),
                    context.readTreeAsValue(tree.get("evidence"), Evidence.class),
                    context.readTreeAsValue(tree.get("confidence"), Confidence.class));
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = RegionMention.class, name = "region"),
        @JsonSubTypes.Type(value = Theme.class, name = "theme"),
        @JsonSubTypes.Type(value = Kind.class, name = "kind"),
        @JsonSubTypes.Type(value = PrintedDate.class, name = "date"),
        @JsonSubTypes.Type(value = Award.class, name = "award"),
        @JsonSubTypes.Type(value = InnovationName.class, name = "innovation"),
        @JsonSubTypes.Type(value = Agency.class, name = "agency"),
        @JsonSubTypes.Type(value = Regulation.class, name = "regulation"),
        @JsonSubTypes.Type(value = Programme.class, name = "programme"),
        @JsonSubTypes.Type(value = LifeStage.class, name = "stage"),
        @JsonSubTypes.Type(value = Signal.class, name = "signal")
    })
    private interface ValueTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SourceDocument.class, name = Fields.DOCUMENT),
        @JsonSubTypes.Type(value = Innovation.class, name = Fields.INNOVATION)
    })
    private interface EntryTypes {}

    @JsonIgnoreProperties({"title"})
    private interface NoDerived {}
}
