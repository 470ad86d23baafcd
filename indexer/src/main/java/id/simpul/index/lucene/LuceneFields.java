package id.simpul.index.lucene;

import id.simpul.index.Analysis;
import id.simpul.index.Field;
import id.simpul.index.Fields;
import id.simpul.index.Meaning;
import id.simpul.model.Entry;
import id.simpul.model.Taxonomy;
import id.simpul.text.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** Entries as Lucene documents, and the names of the fields there. */
final class LuceneFields {

    static final String ID = "id";
    static final String JSON = "json";

    /** The stems of all text fields, for counting what matches. */
    static final String STEMS = "stems";

    static final FacetsConfig FACETS = facets();

    private static final FieldType TEXT = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WORDS = text(IndexOptions.DOCS);

    private final Taxonomy taxonomy;
    private final Analysis analysis;
    private final Optional<Meaning> meaning;

    LuceneFields(Taxonomy taxonomy, Analysis analysis, Optional<Meaning> meaning) {
        this.taxonomy = taxonomy;
        this.analysis = analysis;
        this.meaning = meaning;
    }

    /** The field that holds the words as they are. */
    static String exact(Field field) {
        return field.key();
    }

    /** The field that holds their stems. */
    static String stem(Field field) {
        return field.key() + ".stem";
    }

    /**
     * The field that holds the vector of a passage. Each passage has one of its own, for a field has one vector for a
     * document: so an entry stays one document, and nothing that counts documents or words is changed by its passages.
     */
    static String vector(int passage) {
        return Field.MEANING.key() + "." + passage;
    }

    Document of(Entry entry, String json) throws IOException {
        Fields fields = Fields.of(entry, taxonomy);
        Document document = new Document();
        document.add(new StringField(ID, entry.id().value(), Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(entry.id().value())));
        document.add(new StoredField(JSON, json));
        List<List<Token>> all = new ArrayList<>();
        fields.texts().forEach((field, texts) -> {
            List<List<Token>> words = texts.stream().map(analysis::words).toList();
            document.add(words(exact(field), words, Token::exact, TEXT));
            document.add(words(stem(field), words, token -> analysis.stem(token.exact()), TEXT));
            all.addAll(words);
        });
        document.add(words(STEMS, all, token -> analysis.stem(token.exact()), WORDS));
        fields.values().forEach((field, values) -> {
            for (String value : values) {
                document.add(new StringField(field.key(), value, Store.NO));
                if (field.type() == Field.Type.FACET) {
                    document.add(new SortedSetDocValuesFacetField(field.key(), value));
                }
            }
        });
        fields.date().ifPresent(day -> document.add(new NumericDocValuesField(Field.DATE.key(), day)));
        List<byte[]> vectors = meaning.map(some -> some.vectors(entry)).orElse(List.of());
        for (int passage = 0; passage < vectors.size(); passage++) {
            if (Meaning.hasDirection(vectors.get(passage))) {
                document.add(
                        new KnnByteVectorField(vector(passage), vectors.get(passage), VectorSimilarityFunction.COSINE));
            }
        }
        return FACETS.build(document);
    }

    private static org.apache.lucene.document.Field words(
            String name, List<List<Token>> texts, Function<Token, String> form, FieldType type) {
        return new org.apache.lucene.document.Field(name, new WordStream(texts, form), type);
    }

    private static FieldType text(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        Field.of(Field.Type.FACET).forEach(field -> {
            config.setMultiValued(field.key(), true);
            config.setIndexFieldName(field.key(), field.key() + ".facet");
            config.setDrillDownTermsIndexing(field.key(), FacetsConfig.DrillDownTermsIndexing.NONE);
        });
        return config;
    }
}
