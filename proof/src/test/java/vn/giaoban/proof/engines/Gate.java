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
    private Thread doorkeeper;

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

    public void shut() {
        Thread leaving = letNobodyIn();
        try {
            // Until he has left the door, its address is taken, and the next one cannot be opened there.
            leaving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized Thread letNobodyIn() {
        if (door == null) {
            return new Thread();
        }
        close(door);
        calls.forEach(Gate::close);
        calls.clear();
        door = null;
        return doorkeeper;
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
            doorkeeper = inBackground(() -> receive(opened, answering));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(ServerSocket opened, boolean answering) {
        try {
            while (!opened.isClosed()) {
                Socket caller = keep(opened, opened.accept());
                if (answering) {
                    Socket called = keep(opened, new Socket(engine.getAddress(), engine.getPort()));
                    inBackground(() -> carry(caller, called));
                    inBackground(() -> carry(called, caller));
                }
            }
        } catch (IOException shut) {
            close(opened);
        }
    }

    /** Whoever came in as the door was closed is sent away with the others. */
    private synchronized Socket keep(ServerSocket through, Socket call) {
        if (door == through) {
            calls.add(call);
        } else {
            close(call);
        }
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

    private static Thread inBackground(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void close(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
