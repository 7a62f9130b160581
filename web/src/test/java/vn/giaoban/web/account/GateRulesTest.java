package vn.giaoban.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small rules at the gate: what is open, what comes from elsewhere, what a header says. */
class GateRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/login.xhtml",
                "/start",
                "/start/abc",
                "/errors/404.xhtml",
                "/jakarta.faces.resource/a.js"
            })
    void whatIsNeededBeforeSigningInIsOpen(String path) {
        assertThat(new Path(path).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/desk", "/loginx", "/starting", "/task/1", "/WEB-INF/web.xml", "/Login", "/api/v1/tasks"})
    void everythingElseIsClosed(String path) {
        assertThat(new Path(path).isOpen()).isFalse();
    }

    @Test
    void theInterfaceIsKnownByItsVersion() {
        assertThat(new Path("/api/v1/tasks").isKnownApi()).isTrue();
        assertThat(new Path("/api/v2/tasks").isApi()).isTrue();
        assertThat(new Path("/api/v2/tasks").isKnownApi()).isFalse();
        assertThat(new Path("/apix").isApi()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, cross-site, -, host, true",
                "POST, same-site, -, host, true",
                "POST, same-origin, https://host, host, false",
                "POST, none, -, host, false",
                "POST, -, -, host, false",
                "POST, -, https://host, host, false",
                "POST, -, http://host:8080, host:8080, false",
                "POST, -, https://evil.example, host, true",
                "POST, -, null, host, true",
                "DELETE, -, https://host.evil.example, host, true",
                "GET, cross-site, https://evil.example, host, false"
            })
    void anotherSiteMayNotMakeABrowserChangeAnything(
            String method, String fetchSite, String origin, String host, boolean foreign) {
        assertThat(ForeignSite.sent(method, fetchSite, origin, host)).isEqualTo(foreign);
    }

    @Test
    void aVietnamesePasswordWithColonsIsReadAsUtf8() {
        assertThat(SentCredentials.of("Basic " + base64("tonghop:mật khẩu: rất dài")))
                .contains(new SentCredentials(null, "tonghop", "mật khẩu: rất dài"));
        assertThat(SentCredentials.of("basic " + base64("tonghop:")))
                .contains(new SentCredentials(null, "tonghop", ""));
    }

    @Test
    void aTokenIsTakenAsItIs() {
        assertThat(SentCredentials.of("Bearer gb_abc")).contains(new SentCredentials("gb_abc", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Bearer ", "Basic !!!", "Basic YWJj", "Digest username=x", "Basic /w=="})
    void whatIsNotUnderstoodSaysNothing(String header) {
        assertThat(SentCredentials.of(header)).isEmpty();
        assertThat(SentCredentials.of(null)).isEmpty();
        assertThat(SentCredentials.of("Bearer " + "a".repeat(2000))).isEmpty();
    }

    @Test
    void noSecretStandsInALogLine() {
        assertThat(SentCredentials.of("Bearer gb_abc").orElseThrow().toString()).doesNotContain("gb_abc");
        assertThat(SentCredentials.of("Basic " + base64("a:secret"))
                        .orElseThrow()
                        .toString())
                .doesNotContain("secret");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
