package vn.giaoban.reader;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;

/**
 * Takes the network away from this JVM. Addresses of the schemes that leave the machine cannot be opened, sockets cannot
 * be made, neither the plain ones nor those of channels; names are not looked up because the server starts the worker
 * with an empty host file ({@code jdk.net.hosts.file}).
 *
 * <p>It holds for Java code, and every parser here is Java code. It is no wall against native code inside the worker:
 * who needs that runs the server under a network policy of the operating system.
 */
final class NoNetwork {
    private NoNetwork() {}

    // Since Java 17 the factories are deprecated without a replacement that a whole JVM could be given.
    @SuppressWarnings("deprecation")
    static void impose() throws IOException {
        System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
        Socket.setSocketImplFactory(() -> {
            throw refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw refused();
        });
        URL.setURLStreamHandlerFactory(scheme -> switch (scheme) {
            case "file", "jar", "jrt" -> null;
            default -> new NoConnection();
        });
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("The reader has no network");
    }
}
