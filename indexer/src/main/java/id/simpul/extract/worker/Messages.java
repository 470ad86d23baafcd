package id.simpul.extract.worker;

import id.simpul.extract.Contents;
import id.simpul.extract.Contents.Locked;
import id.simpul.extract.Contents.Member;
import id.simpul.extract.Contents.Unpacked;
import id.simpul.extract.Extraction;
import id.simpul.extract.Extraction.Extracted;
import id.simpul.extract.Extraction.Reason;
import id.simpul.extract.Extraction.Unreadable;
import id.simpul.extract.Original;
import id.simpul.model.Page;
import id.simpul.model.Warning;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What parent and worker say to each other. Every text and every file goes with its length in front, so that nothing
 * has to be escaped and nothing is written to disk. One message answers another; both sides are of one build, so there
 * are no versions.
 */
final class Messages {

    /** What a worker says when it is ready. */
    private static final int HELLO = 0x51_0D_07;

    /** Longer than any text or file may be: the other side has lost its mind. */
    private static final int LONGEST = 1 << 29;

    private Messages() {}

    static void hello(DataOutputStream out) throws IOException {
        out.writeInt(HELLO);
        out.flush();
    }

    static void awaitHello(DataInputStream in) throws IOException {
        if (in.readInt() != HELLO) {
            throw new StreamCorruptedException("not a worker");
        }
    }

    /** What a worker can be asked for. */
    sealed interface Request {

        Original original();

        /** Its text. */
        record Extract(Original original) implements Request {}

        /** The files inside it. */
        record Unpack(Original original, Path folder) implements Request {}
    }

    static void write(Request request, DataOutputStream out) throws IOException {
        text(request instanceof Request.Unpack unpack ? unpack.folder().toString() : "", out);
        write(request.original(), out);
        out.flush();
    }

    static Request request(DataInputStream in) throws IOException {
        String folder = text(in);
        Original original = original(in);
        return folder.isEmpty() ? new Request.Extract(original) : new Request.Unpack(original, Path.of(folder));
    }

    private static void write(Original original, DataOutputStream out) throws IOException {
        text(original.name(), out);
        texts(original.declaredType().stream().toList(), out);
        bytes(original.bytes(), out);
    }

    private static Original original(DataInputStream in) throws IOException {
        String name = text(in);
        Optional<String> declaredType = texts(in).stream().findFirst();
        return new Original(name, declaredType, bytes(in));
    }

    static void write(Extraction extraction, DataOutputStream out) throws IOException {
        switch (extraction) {
            case Extracted read -> {
                out.writeBoolean(true);
                text(read.mediaType(), out);
                text(read.title(), out);
                text(read.language(), out);
                texts(read.pages().stream().map(Page::text).toList(), out);
                texts(read.warnings().stream().map(Warning::name).toList(), out);
                texts(read.removed(), out);
            }
            case Unreadable failure -> {
                out.writeBoolean(false);
                unreadable(failure, out);
            }
        }
        out.flush();
    }

    static Extraction extraction(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return unreadable(in);
        }
        String mediaType = text(in);
        String title = text(in);
        String language = text(in);
        return new Extracted(mediaType, title, language, pages(texts(in)), warnings(texts(in)), texts(in));
    }

    private static Set<Warning> warnings(List<String> names) {
        return names.stream().map(Warning::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static void write(Contents contents, DataOutputStream out) throws IOException {
        out.writeInt(contents.members().size());
        for (Member member : contents.members()) {
            text(member.name(), out);
            switch (member) {
                case Unpacked file -> {
                    out.writeBoolean(true);
                    text(file.file().toString(), out);
                }
                case Locked locked -> {
                    out.writeBoolean(false);
                    unreadable(locked.why(), out);
                }
            }
        }
        out.writeBoolean(contents.failure().isPresent());
        if (contents.failure().isPresent()) {
            unreadable(contents.failure().get(), out);
        }
        out.flush();
    }

    static Contents contents(DataInputStream in) throws IOException {
        int size = length(in);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String name = text(in);
            members.add(in.readBoolean() ? new Unpacked(name, Path.of(text(in))) : new Locked(name, unreadable(in)));
        }
        return new Contents(members, in.readBoolean() ? Optional.of(unreadable(in)) : Optional.empty());
    }

    private static void unreadable(Unreadable failure, DataOutputStream out) throws IOException {
        text(failure.mediaType(), out);
        text(failure.reason().name(), out);
        text(failure.detail(), out);
    }

    private static Unreadable unreadable(DataInputStream in) throws IOException {
        return new Unreadable(text(in), Reason.valueOf(text(in)), text(in));
    }

    private static List<Page> pages(List<String> texts) {
        List<Page> pages = new ArrayList<>();
        texts.forEach(text -> pages.add(new Page(pages.size() + 1, text)));
        return pages;
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = length(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(in)];
        in.readFully(bytes);
        return bytes;
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new StreamCorruptedException("length " + length);
        }
        return length;
    }
}
