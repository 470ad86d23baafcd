package id.simpul.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.xml.sax.ContentHandler;

/** Hands over what Tika finds attached to a mail; pictures in its text and other parts without a name stay closed. */
final class Attachments implements EmbeddedDocumentExtractor {

    /** Takes attachments. */
    interface Receiver {

        /** @param bytes must not be closed */
        void take(String name, InputStream bytes) throws IOException;
    }

    private final Receiver receiver;
    private Optional<IOException> failure = Optional.empty();

    Attachments(Receiver receiver) {
        this.receiver = receiver;
    }

    /** What the receiver threw, if it did: parsers make other exceptions of it, or none. */
    void rethrow() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        return metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) != null
                && (type == null || type.equals(EmbeddedResourceType.ATTACHMENT.toString()));
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        try {
            receiver.take(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), stream);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
