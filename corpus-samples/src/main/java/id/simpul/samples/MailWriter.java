package id.simpul.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.TimeZone;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.BodyPart;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.apache.james.mime4j.stream.NameValuePair;

/**
 * A mail as a press office sends it: the same text as plain text and as HTML.
 *
 * <p>Front matter used: {@code from} and {@code to} (addresses of the form {@code Name <box@host.example>}), {@code
 * published}. The day is sent as 01:00 UTC, which is morning in all of Indonesia's time zones.
 */
final class MailWriter implements Writer {

    private static final String FROM = "Humas Contoh <humas@pemda.example>";
    private static final String TO = "Redaksi Contoh <redaksi@kabar.example>";

    @Override
    public byte[] write(Source source) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message(source), bytes);
            return bytes.toByteArray();
        } catch (MimeException e) {
            throw new IllegalArgumentException("not a mail: " + e.getMessage(), e);
        }
    }

    private static Message message(Source source) throws IOException, MimeException {
        Date sent = Date.from(source.date().atTime(1, 0).toInstant(ZoneOffset.UTC));
        return Message.Builder.of()
                .setFrom(source.extra("from").orElse(FROM))
                .setTo(source.extra("to").orElse(TO))
                .setSubject(source.title())
                .setDate(sent, TimeZone.getTimeZone("UTC"))
                .setField(LenientFieldParser.parse("Message-ID: <%s@pemda.example>".formatted(source.name())))
                .setBody(body(source))
                .setContentType("multipart/alternative", new NameValuePair("boundary", "=-" + source.name()))
                .build();
    }

    private static Multipart body(Source source) throws IOException {
        String html = String.join("\n", HtmlBlocks.elements(source.blocks()));
        return MultipartBuilder.create("alternative")
                .addBodyPart(part("plain", TextWriter.body(source.blocks())))
                .addBodyPart(part("html", "<html><body>\n" + html + "\n</body></html>\n"))
                .build();
    }

    private static BodyPart part(String kind, String text) throws IOException {
        return BodyPartBuilder.create()
                .setBody(text, kind, StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable")
                .build();
    }
}
