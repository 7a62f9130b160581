package vn.giaoban.proof.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;
import vn.giaoban.proof.servers.Ports;
import vn.giaoban.proof.servers.PostgreSQL;
import vn.giaoban.proof.servers.Rows;

/**
 * A task of the demonstration falls due on 10 April 2024: its body is told in the application and in one digest, although the
 * mail server is away at the hour, and not once more after the house has lost its power.
 */
class RemindersByMailIT {

    private static final String TASK = "Rà soát quy hoạch tổ chức bộ máy các cơ quan";
    private static final String CONTACT = "bantochuc";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port = Ports.free();

    @Test
    void aTaskThatFallsDueIsToldByOneMailWhenTheMailServerIsBackAndOnceAlsoAfterAKill(@TempDir Path folder)
            throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        try (PostgreSQL database = PostgreSQL.start();
                MicroServer server = MicroServer.withDemonstration(folder).setAll(database.settings())) {
            Rows rows = new Rows(database);
            withoutMail(server, rows);
            server.setAll(mail())
                    .set("giaoban.clock.start", "2024-04-10T06:59:50")
                    .start();
            await("tried while the mail server was away")
                    .atMost(PATIENCE)
                    .until(() ->
                            rows.count("select count(*) from outgoing_mail where attempts > 1 and state = 'WAITING'")
                                    == 1);
            post.start();
            await("delivered when it is back")
                    .atMost(PATIENCE)
                    .until(() -> received(post).size() == 1);
            isTheDigest(received(post).get(0));
            isToldOnceInTheApplication(server);

            await("noted").atMost(PATIENCE).until(() -> sent(rows) == 1);
            server.kill();
            server.set("giaoban.clock.start", "2024-04-10T07:30").start();
            cancelAConference(server);
            await("what is urgent is sent at once")
                    .atMost(PATIENCE)
                    .until(() -> received(post).size() > 1);
            assertThat(subjects(post))
                    .as("the digest is not sent again")
                    .hasSize(2)
                    .element(1)
                    .asString()
                    .contains("Hủy họp");
            isToldOnceInTheApplication(server);
        } finally {
            post.stop();
        }
    }

    /** Mail is off: the reminders of that day stand in the application alone, also when there is an address by then. */
    private static void withoutMail(MicroServer server, Rows rows) {
        server.start();
        Api contact = Api.as(server.base(), CONTACT, MicroServer.PASSWORD);
        await("told in the application")
                .atMost(PATIENCE)
                .until(() -> told(contact, "Còn 7 ngày làm việc: " + TASK) == 1);
        assertThat(rows.count("select count(*) from notification where mail_wanted"))
                .isZero();
        server.kill();
        rows.run("update account set mail_address = 'btc@dinhson.vn' where username = '" + CONTACT + "'");
    }

    private Map<String, String> mail() {
        return Map.of(
                "giaoban.mail.host", "127.0.0.1",
                "giaoban.mail.port", String.valueOf(port),
                "giaoban.mail.tls", "off",
                "giaoban.mail.from", "Giao Ban <vanphong@dinhson.vn>",
                "giaoban.mail.links", "https://giaoban.dinhson.vn",
                "giaoban.mail.pause.seconds", "1");
    }

    private static void isTheDigest(MimeMessage mail) throws Exception {
        InternetAddress to = (InternetAddress) mail.getRecipients(RecipientType.TO)[0];
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(to.getAddress()).isEqualTo("btc@dinhson.vn");
        assertThat(to.getPersonal()).isEqualTo("Phạm Thị Ngọc Ánh");
        assertThat(from.getPersonal()).isEqualTo("Giao Ban");
        assertThat(mail.getSubject()).isEqualTo("Giao Ban: 1 thông báo ngày 10/04/2024");
        assertThat(mail.getContentType()).containsIgnoringCase("utf-8").startsWith("text/plain");
        assertThat(mail.getContent().toString())
                .contains(
                        "Kính gửi: Phạm Thị Ngọc Ánh", "Đến hạn hôm nay: " + TASK, "https://giaoban.dinhson.vn/task/");
        assertThat(mail.getMessageID()).endsWith("@dinhson.vn>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private static void isToldOnceInTheApplication(MicroServer server) {
        Api contact = Api.as(server.base(), CONTACT, MicroServer.PASSWORD);
        assertThat(told(contact, "Đến hạn hôm nay: " + TASK)).isEqualTo(1);
    }

    private static long told(Api contact, String subject) {
        List<String> subjects = new ArrayList<>();
        for (JsonNode one :
                contact.get("notifications?size=200").expect(200).json().get("items")) {
            subjects.add(one.get("subject").asText());
        }
        return subjects.stream().filter(subject::equals).count();
    }

    /** A conference to which the body is summoned. */
    private static void cancelAConference(MicroServer server) {
        Api officer = Api.as(server.base(), "tonghop", MicroServer.PASSWORD);
        for (JsonNode line :
                officer.get("conferences?size=50").expect(200).json().get("items")) {
            if (line.get("state").asText().equals("planned")) {
                officer.post(
                                "conferences/" + line.get("id").asText() + "/cancellation",
                                Api.JSON.createObjectNode().put("reason", "Không còn cần thiết"))
                        .expect(200);
                return;
            }
        }
        throw new AssertionError("the demonstration has no conference ahead");
    }

    private static long sent(Rows rows) {
        return rows.count("select count(*) from outgoing_mail where state = 'SENT'");
    }

    private static List<MimeMessage> received(GreenMail post) {
        return Arrays.asList(post.getReceivedMessages());
    }

    private static List<String> subjects(GreenMail post) throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : received(post)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }
}
