package vn.giaoban.archive.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.archive.rule.Refusal;

class MailAddressTest {

    @Test
    void blanksRoundAnAddressAreNoPartOfItAndNothingButBlanksIsNone() {
        assertThat(MailAddress.of(" \u00A0btc.huyenuy@dinhson.vn\t")).isEqualTo("btc.huyenuy@dinhson.vn");
        assertThat(MailAddress.of("a+giaoban@thu.dinhson.gov.vn")).isEqualTo("a+giaoban@thu.dinhson.gov.vn");
        assertThat(MailAddress.of(" \t ")).isNull();
        assertThat(MailAddress.of(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dinhson.vn",
                "a@b",
                "@dinhson.vn",
                "a@dinhson.vn,b@dinhson.vn",
                "Ánh <anh@dinhson.vn>",
                "ánh@dinhson.vn",
                "a@dinhson.vn\r\nBcc: b@dinhson.vn",
                "a\u0000@dinhson.vn x",
                "a@-dinhson.vn",
                "a..b@dinhson.vn"
            })
    void whatIsNotOneAddressIsRefused(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("account.badAddress"));
    }

    @Test
    void anAddressLongerThanMailAllowsIsRefused() {
        String longest = "a@" + "b".repeat(60).concat(".").repeat(4) + "vn";
        assertThat(MailAddress.of(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> MailAddress.of("aaaaaaaaaaaa" + longest)).isInstanceOf(Refusal.class);
    }
}
