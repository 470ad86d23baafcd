package id.simpul.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Turns names into addresses. */
@FunctionalInterface
public interface Resolver {

    /** The addresses of a host, best first, at least one. @throws UnknownHostException if there is none */
    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** Asks as the operating system does. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
