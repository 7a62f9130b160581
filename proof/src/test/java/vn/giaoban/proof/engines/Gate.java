package vn.giaoban.proof.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.proof.servers.Ports;

/**
 * A gate before an engine. Shut, nobody listens, as when the engine is down; mute, calls are taken and never answered, as
 * when a machine hangs; open, everything passes.
 */
public final class Gate implements AutoCloseable {

    private final int port = Ports.free();
    private final InetSocketAddress engine;
    private final List<Socket> calls = new ArrayList<>();
    private ServerSocket door;

    private Gate(InetSocketAddress engine) {
        this.engine = engine;
    }

    /** A gate that is shut. */
    public static Gate shutBefore(String engine) {
        String[] parts = engine.split(":", 2);
        return new Gate(new InetSocketAddress(parts[0], Integer.parseInt(parts[1])));
    }

    /** {@code host:port} in place of the engine's own. */
    public String host() {
        return "127.0.0.1:" + port;
    }

    public void open() {
        shut();
        listen(true);
    }

    public void mute() {
        shut();
        listen(false);
    }

    public synchronized void shut() {
        if (door != null) {
            close(door);
            calls.forEach(Gate::close);
            calls.clear();
            door = null;
        }
    }

    @Override
    public void close() {
        shut();
    }

    private synchronized void listen(boolean answering) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            inBackground(() -> receive(opened, answering));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(ServerSocket opened, boolean answering) {
        try {
            while (!opened.isClosed()) {
                Socket caller = keep(opened.accept());
                if (answering) {
                    Socket called = keep(new Socket(engine.getAddress(), engine.getPort()));
                    inBackground(() -> carry(caller, called));
                    inBackground(() -> carry(called, caller));
                }
            }
        } catch (IOException shut) {
            close(opened);
        }
    }

    private synchronized Socket keep(Socket call) {
        calls.add(call);
        return call;
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException hungUp) {
            close(from);
            close(to);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
