package id.simpul.fetch;

import java.net.InetAddress;

/** Which addresses may be asked. */
@FunctionalInterface
public interface AddressRule {

    /** Whether a connection may be made to this address. */
    boolean allows(InetAddress address);

    /** The public web alone, by {@code networks.tsv}: no machine of the own network, no machine of the cloud. */
    static AddressRule publicWeb() {
        return Networks.builtIn()::isPublic;
    }

    /** Also the own machine and the own network. For addresses that people typed in themselves, never for strangers'. */
    static AddressRule anywhere() {
        return address -> true;
    }
}
