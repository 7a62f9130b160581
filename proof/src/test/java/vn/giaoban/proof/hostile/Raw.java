package vn.giaoban.proof.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** HTTP byte by byte, from any address of the loopback network: what no decent client would send can be sent here. */
final class Raw {

    /** An answer as it came. */
    @SuppressWarnings("ArrayRecordComponent") // answers are read, never compared
    record Answer(int status, List<Map.Entry<String, String>> headers, byte[] bytes) {

        Optional<String> header(String name) {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        List<String> all(String name) {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        String text() {
            return new String(bytes, UTF_8);
        }
    }

    private final URI server;
    private final String from;

    Raw(URI server, String from) {
        this.server = server;
        this.from = from;
    }

    Raw(URI server) {
        this(server, "127.0.0.1");
    }

    /** Sends a request with header lines as they are. */
    Answer send(String method, String target, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder(
                method + " " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n");
        Arrays.stream(headers).forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0 || method.equals("POST") || method.equals("PUT")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.setSoTimeout(60_000);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
            socket.getOutputStream().write((head + "\r\n").getBytes(UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return read(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    Answer get(String target, String... headers) {
        return send("GET", target, new byte[0], headers);
    }

    private static Answer read(byte[] bytes) throws IOException {
        String all = new String(bytes, ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer: " + all);
        }
        String[] lines = all.substring(0, end).split("\r\n", -1);
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.add(Map.entry(
                        line.substring(0, colon), line.substring(colon + 1).strip()));
            }
        }
        byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        boolean chunked = headers.stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase("Transfer-Encoding")
                        && header.getValue().toLowerCase(Locale.ROOT).contains("chunked"));
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, chunked ? dechunked(body) : body);
    }

    private static byte[] dechunked(byte[] body) {
        String all = new String(body, ISO_8859_1);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < all.length()) {
            int line = all.indexOf("\r\n", at);
            int size = Integer.parseInt(all.substring(at, line).strip(), 16);
            if (size == 0) {
                break;
            }
            whole.write(body, line + 2, size);
            at = line + 2 + size + 2;
        }
        return whole.toByteArray();
    }
}
