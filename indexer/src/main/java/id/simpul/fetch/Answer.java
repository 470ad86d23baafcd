package id.simpul.fetch;

import id.simpul.model.Obstacle;

/** What came of asking for an address. */
public sealed interface Answer {

    /** The address that the answer is about: that behind the last redirect. */
    WebAddress address();

    /** Here are the bytes. @param bytes not copied, so nobody may change them */
    record Found(WebAddress address, Headers headers, byte[] bytes) implements Answer {}

    /** The bytes are those that were remembered. */
    record NotModified(WebAddress address) implements Answer {}

    /** A redirect leads out of the bounds that were set. @param to where it leads */
    record LeadsAway(WebAddress address, WebAddress to) implements Answer {}

    /** There are no bytes to be had. @param detail one line for those who look into it, may be empty */
    record Refused(WebAddress address, Reason reason, String detail) implements Answer {}

    /** Why an address gives nothing. */
    enum Reason implements Obstacle {
        /** The owner asks programs to stay away, in robots.txt. */
        ROBOTS,
        /** 404 or 410. */
        NOT_FOUND,
        /** Any other 4xx: a password is asked for, or programs are kept out. */
        FORBIDDEN,
        /** 5xx or 429, also after trying again. */
        SERVER_ERROR,
        /** It took too long to connect or to answer. */
        NO_ANSWER,
        /** There is no such host, or nobody listens there. */
        UNREACHABLE,
        /** The connection ended before the answer did, or the answer makes no sense. */
        BROKEN_OFF,
        /** More bytes than are taken. */
        DOWNLOAD_TOO_LARGE,
        /** It lies in an inner network. */
        PRIVATE_ADDRESS,
        /** A redirect leads to something that is no web address. */
        NOT_WEB,
        /** Redirects lead in a circle or too far. */
        REDIRECTS,
        /** Nobody vouches for the server, or no secure connection comes about. */
        CERTIFICATE,
        /** A site map was asked for, and this is none. */
        NO_SITE_MAP;

        /** Whether asking again later may well bring another answer, so that what was read before should stay. */
        public boolean mayPass() {
            return switch (this) {
                case FORBIDDEN, SERVER_ERROR, NO_ANSWER, UNREACHABLE, BROKEN_OFF, CERTIFICATE -> true;
                case ROBOTS, NOT_FOUND, DOWNLOAD_TOO_LARGE, PRIVATE_ADDRESS, NOT_WEB, REDIRECTS, NO_SITE_MAP -> false;
            };
        }
    }
}
