package id.simpul.server;

/** Nobody can listen on the port: another program does, or this one may not. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTaken(int port, Throwable because) {
        super("port " + port, because);
    }
}
