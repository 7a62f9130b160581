package vn.giaoban.archive.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.rule.Refusal;

class OutgoingMailTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2024-04-10T07:00:00+07:00");
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Test
    void aMailKeepsItsIdentityThroughAllAttempts() {
        OutgoingMail mail = mail();
        String first = mail.toSend().messageId();
        mail.putOff("421 đang bận", 3, PAUSE, NOW);

        assertThat(mail.toSend().messageId())
                .isEqualTo(first)
                .isNotEqualTo(mail().toSend().messageId());
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgainUntilTheAdministratorWantsIt() {
        OutgoingMail mail = mail();
        assertThatThrownBy(() -> mail.sendAgain(NOW)).isInstanceOf(Refusal.class);
        mail.refused("550 5.1.1 không có hộp thư này\r\n");

        assertThat(mail.view().state()).isEqualTo(MailState.FAILED);
        assertThat(mail.view().fault()).isEqualTo("550 5.1.1 không có hộp thư này");
        mail.sendAgain(NOW);
        assertThat(mail.view().state()).isEqualTo(MailState.WAITING);
        assertThat(mail.view().nextTryAt()).isEqualTo(NOW);
    }

    @Test
    void aMailServerRefusesForGoodOnlyByAReplyOfTheFifthClass() {
        assertThat(MailFault.isForGood(refusal("550 5.1.1 No such user"))).isTrue();
        assertThat(MailFault.isForGood(refusal("451 4.7.1 Greylisted, try later")))
                .isFalse();
        assertThat(MailFault.isForGood(new MessagingException("Couldn't connect to host 127.0.0.1, 5555")))
                .isFalse();
        assertThat(MailFault.said(refusal("550 5.1.1 No such user")))
                .isEqualTo("Invalid Addresses; 550 5.1.1 No such user");
    }

    private static MessagingException refusal(String reply) {
        return new SendFailedException("Invalid Addresses", new MessagingException(reply));
    }

    private static OutgoingMail mail() {
        return new OutgoingMail(
                1L, new Recipient("Bùi Thị Loan", "ttct@dinhson.vn"), new MailText("Thử", "Nội dung"), null, NOW);
    }
}
