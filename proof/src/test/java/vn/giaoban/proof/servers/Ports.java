package vn.giaoban.proof.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Free ports of the loopback address. */
public final class Ports {

    private static final AtomicInteger BASE = new AtomicInteger(8600);

    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        try (ServerSocket socket = listenOn(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of a hundred ports for a server that counts its own from one; no two get the same. */
    static int base() {
        return BASE.addAndGet(100);
    }

    /** Such a port within a range, for a server that takes no other. */
    public static int freeBetween(int lowest, int highest) {
        return new Random()
                .ints(lowest, highest + 1)
                .distinct()
                .limit(highest + 1L - lowest)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port is free from " + lowest + " to " + highest));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = listenOn(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
