package id.simpul.fetch;

import id.simpul.model.Tsv;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which networks are public. The longest network that holds an address decides, as in a routing table.
 *
 * @param networks in any order
 */
record Networks(List<Network> networks) {

    Networks {
        networks = networks.stream()
                .sorted(Comparator.comparingInt(Network::length).reversed())
                .toList();
    }

    /** How far an address reaches. */
    enum Reach {
        PUBLIC,
        INNER,
        /** As the IPv4 address in the last four bytes. */
        IPV4
    }

    /**
     * All addresses that begin alike.
     *
     * @param first the first of them
     * @param length how many bits they share
     */
    record Network(InetAddress first, int length, Reach reach) {

        static Network of(Tsv.Row row) {
            String[] parts = row.get("network").split("/");
            return new Network(
                    IpLiteral.parse(parts[0]),
                    Integer.parseInt(parts[1]),
                    Reach.valueOf(row.get("reach").toUpperCase(Locale.ROOT)));
        }

        boolean holds(byte[] address) {
            byte[] prefix = first.getAddress();
            if (prefix.length != address.length) {
                return false;
            }
            int whole = length / 8;
            int mask = 0xFF00 >> length % 8 & 0xFF;
            return Arrays.equals(prefix, 0, whole, address, 0, whole)
                    && (mask == 0 || (prefix[whole] & mask) == (address[whole] & mask));
        }
    }

    static Networks builtIn() {
        return new Networks(Tsv.resource(Networks.class, "networks.tsv").rows().stream()
                .map(Network::of)
                .toList());
    }

    boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return networks.stream()
                .filter(network -> network.holds(bytes))
                .findFirst()
                .filter(network -> switch (network.reach()) {
                    case PUBLIC -> true;
                    case INNER -> false;
                    case IPV4 -> isPublic(lastFour(bytes));
                })
                .isPresent();
    }

    private static InetAddress lastFour(byte[] bytes) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
