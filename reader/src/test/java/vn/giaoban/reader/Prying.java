package vn.giaoban.reader;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.TreeMap;

/** A main that tries every way out of the worker and prints those that opened. */
final class Prying {
    private Prying() {}

    /** A way out. */
    private interface Way {
        void go() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        NoNetwork.impose();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
        Map<String, Way> ways = new TreeMap<>();
        ways.put(
                "url",
                () -> URI.create("http://127.0.0.1:" + args[0] + "/")
                        .toURL()
                        .openStream()
                        .close());
        ways.put("socket", () -> new Socket(InetAddress.getLoopbackAddress(), address.getPort()).close());
        ways.put("server socket", () -> new ServerSocket(0).close());
        ways.put("channel", () -> SocketChannel.open(address).close());
        ways.put("datagram", () -> new DatagramSocket().close());
        ways.put(
                "name",
                () -> InetAddress.getAllByName(InetAddress.getLocalHost().getHostName()));
        ways.forEach((name, way) -> {
            try {
                way.go();
                System.out.println("open: " + name);
            } catch (IOException | RuntimeException | Error e) {
                System.out.println("closed: " + name);
            }
        });
    }
}
