package vn.giaoban.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/task/12",
                "/search?q=huy%E1%BB%87n+%E1%BB%A7y&kind=TB",
                "/search?q=http://other.example/",
                "/document/7?page=2"
            })
    void anAddressOfOursIsKept(String wanted) {
        assertThat(ReturnAddress.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " /desk",
                "desk",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%5Cevil.example",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%09/evil.example",
                "/desk%0d%0aSet-Cookie:%20a=b",
                "/desk\r\nSet-Cookie: a=b",
                "http://evil.example/desk",
                "https:evil.example",
                "HTTPS://evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/../../etc",
                "/desk/..//evil.example",
                "/%2e%2e/%2e%2e",
                "/%252e%252e",
                "/desk//evil.example",
                "/desk;jsessionid=1",
                "//user@evil.example:80/desk",
                "/desk#//evil.example",
                "/login?from=/login",
                "/login",
                "/api/v1/tasks",
                "/resources/x.css",
                "/ổ đĩa"
            })
    void whateverCouldLeadElsewhereLeadsToTheDesk(String wanted) {
        assertThat(ReturnAddress.of(wanted)).isEqualTo("/");
    }

    @Test
    void nothingAndTooMuchLeadToTheDesk() {
        assertThat(ReturnAddress.of(null)).isEqualTo("/");
        assertThat(ReturnAddress.of("/desk?q=" + "a".repeat(3000))).isEqualTo("/");
    }
}
