package id.simpul.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a name once for each connection, checks every address, and gives the client those very addresses to connect
 * to. A name that also points inwards is refused as a whole.
 */
record CheckedResolver(Resolver names, AddressRule rule) implements DnsResolver {

    /** A host is, or leads to, an address that may not be asked. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!rule.allows(address)) {
                throw new Forbidden(host + " = " + address.getHostAddress());
            }
        }
        return addresses.toArray(InetAddress[]::new);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        return List.of(resolve(host)).stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Not asked for: no name is told to a server but the one in the address. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
