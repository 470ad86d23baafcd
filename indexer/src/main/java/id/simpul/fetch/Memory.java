package id.simpul.fetch;

import java.util.List;
import java.util.Optional;

/** What is remembered of earlier visits. Implementations are safe to share between threads. */
public interface Memory {

    /** Remembers nothing. */
    Memory NONE = new Memory() {
        @Override
        public Headers headers(WebAddress address) {
            return Headers.NONE;
        }

        @Override
        public Optional<byte[]> bytes(WebAddress address) {
            return Optional.empty();
        }

        @Override
        public List<WebAddress> readFrom(WebAddress start) {
            return List.of();
        }
    };

    /** What was said of the bytes at this address; {@link Headers#NONE} unless {@link #bytes} has them still. */
    Headers headers(WebAddress address);

    /** The bytes that were read there last. */
    Optional<byte[]> bytes(WebAddress address);

    /** The addresses that were read on visits that started here. */
    List<WebAddress> readFrom(WebAddress start);
}
