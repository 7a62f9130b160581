package vn.giaoban.archive.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaoban.archive.config.MailSettings;
import vn.giaoban.proof.servers.Ports;

/** What leaves the house as a mail server gets it. */
class MailServerIT {

    private final int port = Ports.free();
    private final GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void vietnameseNamesAndSubjectsArriveAsTheyWereWritten() throws Exception {
        send(mail(
                "btc@dinhson.vn", "Phạm Thị Ngọc Ánh", "Giao Ban: Quá hạn, Ban Tổ chức: Rà soát quy chế của Huyện uỷ"));

        MimeMessage arrived = post.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("Giao Ban: Quá hạn, Ban Tổ chức: Rà soát quy chế của Huyện uỷ");
        assertThat(((InternetAddress) arrived.getRecipients(RecipientType.TO)[0]).getPersonal())
                .isEqualTo("Phạm Thị Ngọc Ánh");
        assertThat(((InternetAddress) arrived.getFrom()[0]).getPersonal()).isEqualTo("Văn phòng Huyện ủy Định Sơn");
        assertThat(arrived.getContent().toString()).contains("Kính gửi đồng chí");
    }

    @Test
    void aLineEndInANameBeginsNoHeaderAndAddsNoRecipient() throws Exception {
        send(mail("btc@dinhson.vn", "Ai do\r\nBcc: ai@nguoila.vn\r\n\r\n<script>", "Thu"));
        send(mail("btc@dinhson.vn", "Ánh\nBcc: ai@nguoila.vn", "Thu"));

        for (MimeMessage arrived : post.getReceivedMessages()) {
            assertThat(arrived.getHeader("Bcc")).isNull();
            assertThat(arrived.getAllRecipients()).hasSize(1);
        }
        assertThat(post.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aMailThatIsSentTwiceIsTheSameMailToWhoeverGetsIt() throws Exception {
        MailToSend mail = mail("btc@dinhson.vn", "Phạm Thị Ngọc Ánh", "Một lần");
        send(mail);
        send(mail);

        assertThat(post.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<0b1c2d3e@dinhson.vn>");
    }

    @Test
    void anAddressThatNoServerTakesHindersNoOther() throws Exception {
        try (MailServer server = MailServer.open(settings())) {
            assertThatThrownBy(() -> server.send(mail("khong phai dia chi", "Vũ Thị Khuyên", "Thử")))
                    .isInstanceOf(MessagingException.class);
            server.send(mail("btc@dinhson.vn", "Phạm Thị Ngọc Ánh", "Sau đó"));
        }
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aLetterArrivesWithItsFilesUnderTheirOwnNames() throws Exception {
        MailToSend bare = mail("hoa@dinhson.vn", "Nguyễn Thị Thúy Hòa", "Giấy mời số 91-GM/ĐU");
        send(new MailToSend(
                1,
                bare.address(),
                bare.addressee(),
                bare.subject(),
                bare.content(),
                bare.messageId(),
                bare.madeAt(),
                List.of(
                        new Enclosure("91-GM-ĐU.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4}),
                        new Enclosure(
                                "hoi-nghi-3.ics",
                                "text/calendar; charset=UTF-8; method=PUBLISH",
                                "BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8)))));

        MimeMultipart parts = (MimeMultipart) post.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Kính gửi đồng chí");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("91-GM-ĐU.docx");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).containsExactly('P', 'K', 3, 4);
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("hoi-nghi-3.ics");
        assertThat(parts.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=PUBLISH");
    }

    private void send(MailToSend mail) throws Exception {
        try (MailServer server = MailServer.open(settings())) {
            server.send(mail);
        }
    }

    private static MailToSend mail(String address, String addressee, String subject) {
        OffsetDateTime made = OffsetDateTime.parse("2024-04-10T07:00:00+07:00");
        return new MailToSend(1, address, addressee, subject, "Kính gửi đồng chí\n", "0b1c2d3e", made, List.of());
    }

    private MailSettings settings() throws ReflectiveOperationException {
        MailSettings settings = new MailSettings();
        set(settings, "host", Optional.of("127.0.0.1"));
        set(settings, "port", port);
        set(settings, "protection", "off");
        set(settings, "from", "Văn phòng Huyện ủy Định Sơn <vanphong@dinhson.vn>");
        set(settings, "user", Optional.empty());
        set(settings, "password", Optional.empty());
        return settings;
    }

    private static void set(MailSettings settings, String name, Object value) throws ReflectiveOperationException {
        Field field = MailSettings.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(settings, value);
    }
}
