package id.simpul.extract.worker;

import id.simpul.extract.Extractor;
import id.simpul.extract.Extractors;
import id.simpul.extract.Limits;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The child process: reads files from its standard input, one after the other, and answers on its standard output
 * until the input ends. It ends as well when the parent is killed, since that ends the input too. It makes its folder
 * for temporary files and takes it with it.
 */
public final class WorkerMain {

    private static final int BUFFER = 1 << 16;
    private static final int ENDED = 0;
    private static final int FAILED = 1;

    private WorkerMain() {}

    /**
     * The parent keeps the time: it can end a process, this one can only ask its threads to stop. So the time given here
     * is longer.
     *
     * @param arguments the folder for temporary files, the greatest size in bytes, the most characters of text, the most
     *     time in seconds, and {@code see} if pictures are to be read
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Limits limits = new Limits(
                Long.parseLong(arguments[1]),
                Integer.parseInt(arguments[2]),
                Duration.ofSeconds(Long.parseLong(arguments[3])));
        boolean sees = List.of(arguments).contains(Launch.SEE);
        serve(folder, () -> sees ? Extractors.seeing(limits) : Extractors.within(limits));
    }

    /** Answers with this extractor, which is made behind the safe side of the standard output. */
    static void serve(Path folder, Supplier<Extractor> extractor) {
        DataInputStream requests =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        System.setOut(System.err);
        int code = FAILED;
        try {
            Folders.create(folder);
            answer(extractor.get(), requests, answers);
        } catch (EOFException e) {
            code = ENDED;
        } catch (IOException | RuntimeException | Error e) {
            System.err.println(e);
        }
        Folders.delete(folder);
        Runtime.getRuntime().halt(code);
    }

    /** Files are read on another thread, so that this one sees the input end at any time. */
    private static void answer(Extractor extractor, DataInputStream requests, DataOutputStream answers)
            throws IOException {
        ExecutorService reading = Executors.newSingleThreadExecutor();
        Messages.hello(answers);
        while (true) {
            Messages.Request request = Messages.request(requests);
            reading.execute(() -> answer(extractor, request, answers));
        }
    }

    private static void answer(Extractor extractor, Messages.Request request, DataOutputStream answers) {
        try {
            switch (request) {
                case Messages.Request.Extract extract -> Messages.write(extractor.extract(extract.original()), answers);
                case Messages.Request.Unpack unpack ->
                    Messages.write(extractor.unpack(unpack.original(), unpack.folder()), answers);
            }
        } catch (IOException e) {
            // the parent is gone: the other thread will notice that the input has ended
        }
    }
}
