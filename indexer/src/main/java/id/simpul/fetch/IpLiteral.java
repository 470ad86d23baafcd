package id.simpul.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses written as numbers; nothing is asked of any name server. */
final class IpLiteral {

    private IpLiteral() {}

    /** The address of a literal. @throws IllegalArgumentException if it is none, or a name */
    static InetAddress parse(String literal) {
        if (!literal.matches("[0-9a-fA-F:]*:[0-9a-fA-F:.]*|[0-9]+(?:\\.[0-9]+){3}")) {
            throw new IllegalArgumentException("not an address in numbers: " + literal);
        }
        try {
            return InetAddress.getByName(literal.contains(":") ? "[" + literal + "]" : literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address in numbers: " + literal, e);
        }
    }

    /** Whether this is an IPv6 address in brackets, without a zone. */
    static boolean isIpv6(String bracketed) {
        try {
            parse(bracketed.substring(1, bracketed.length() - 1));
            return bracketed.contains(":");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
