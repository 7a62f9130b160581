package vn.giaoban.web.download;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {

    private final Map<String, String> sent = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    @Test
    void aVietnameseNameGoesOutAsWrittenAndUnmarkedBesideIt() throws IOException {
        send("Đề án số 05.pdf", "application/pdf");
        assertThat(sent.get("Content-Disposition"))
                .isEqualTo("attachment; filename=\"De an so 05.pdf\"; "
                        + "filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%2005.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nSet-Cookie: x=1.txt",
                "a\"; filename=evil.exe",
                "a'b*c%d.txt",
                "a\u202Etxt.exe",
                "a\u0000b",
                "../../x"
            })
    void noNameLeavesItsPlaceInTheHeader(String name) throws IOException {
        send(name, "text/plain");
        assertThat(sent.get("Content-Disposition"))
                .matches("attachment; filename=\"[^\"\\\\\\p{Cntrl}]*\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*")
                .doesNotContain("%E2%80%AE");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "text/plain, text/plain",
        "text/html, application/octet-stream",
        "image/svg+xml, application/octet-stream",
        "application/xhtml+xml, application/octet-stream",
        "text/plain;charset=utf-7, application/octet-stream"
    })
    void onlyTypesThatNoBrowserRunsAreNamed(String type, String named) throws IOException {
        send("tep", type);
        assertThat(sent).containsEntry("Content-Type", named);
    }

    @Test
    void itIsSavedAndNeverShownAndItsStreamIsClosed() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] bytes = "nội dung".getBytes(StandardCharsets.UTF_8);
        new Attachment("tep.txt", "text/plain", bytes.length, new ByteArrayInputStream(bytes) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                })
                .send(response());
        assertThat(closed).isTrue();
        assertThat(body.toByteArray()).isEqualTo(bytes);
        assertThat(sent)
                .containsEntry("Content-Length", String.valueOf(bytes.length))
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    private void send(String name, String type) throws IOException {
        new Attachment(name, type, 0, new ByteArrayInputStream(new byte[0])).send(response());
    }

    /** An answer that writes down what is said of it. */
    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setHeader" -> sent.put((String) arguments[0], (String) arguments[1]);
                        case "setContentType" -> sent.put("Content-Type", (String) arguments[0]);
                        case "setContentLengthLong" -> sent.put("Content-Length", String.valueOf(arguments[0]));
                        case "getOutputStream" -> {
                            return output();
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    private ServletOutputStream output() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
