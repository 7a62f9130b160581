package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.account.Accounts;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.account.OwnAccount;
import vn.giaoban.archive.notification.Digests;
import vn.giaoban.archive.notification.MailLog;
import vn.giaoban.archive.notification.MailOutbox;
import vn.giaoban.archive.notification.MailState;
import vn.giaoban.archive.notification.MailView;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.archive.notification.OwnMail;
import vn.giaoban.archive.rule.Refusal;

/** What accounts are told by mail, on a real database; once for each database. */
abstract class MailSuite {

    private static final String CONTACT = "bantochuc";
    private static final String ADMINISTRATOR = "quantri";
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @TempDir
    Path folder;

    private House house;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        house = House.ofTheDemonstration(emptyDatabase(), folder);
        receives(CONTACT, "btc@dinhson.vn");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatWasToldBeforeTheHourIsOneMailADayAndNoSecond() {
        tell(NotificationKind.TASK_ASSIGNED, "a", CONTACT);
        tell(NotificationKind.TASK_VERIFIED, "b", CONTACT);
        writtenAt(TODAY.atTime(7, 31));
        assertThat(mail()).as("told after the hour: with the next digest").isEmpty();
        writtenAt(TOMORROW.atTime(6, 59));
        assertThat(mail()).isEmpty();

        writtenAt(TOMORROW.atTime(7, 0));
        tell(NotificationKind.TASK_ASSIGNED, "c", CONTACT);
        writtenAt(TOMORROW.atTime(7, 1));
        assertThat(mail()).extracting(MailView::digestOn).containsExactly(TOMORROW);
        assertThat(texts()).singleElement().asString().contains("2 thông báo", "Chuyện a", "Chuyện b");

        writtenAt(TOMORROW.plusDays(1).atTime(9, 0));
        assertThat(mail()).hasSize(2);
        assertThat(texts().get(1)).asString().contains("1 thông báo", "Chuyện c");
    }

    @Test
    void whatBelongsToTheMorningGoesOutTheSameDayAlsoWhenTheHouseWasNotThereAtTheHour() {
        house.itIs(TODAY.atTime(10, 0));
        tell(NotificationKind.TASK_DUE, "han", CONTACT);
        writtenAt(TODAY.atTime(10, 1));
        assertThat(mail()).hasSize(1);

        tell(NotificationKind.TASK_OVERDUE, "sau", CONTACT);
        writtenAt(TODAY.atTime(10, 2));
        assertThat(mail()).as("one digest a day").hasSize(1);
    }

    @Test
    void whatIsReadSwitchedOffOrWithoutAnAddressGoesByNoMail() {
        tell(NotificationKind.TASK_DUE, "da-doc", CONTACT);
        does(CONTACT, room -> room.get(Notifications.class).readAll());
        does(CONTACT, room -> room.get(OwnMail.class).switchOff(EnumSet.of(NotificationKind.TASK_OVERDUE)));
        tell(NotificationKind.TASK_OVERDUE, "tat", CONTACT);
        tell(NotificationKind.TASK_DUE, "khong-dia-chi", "bandanvan");
        receives("bantuyengiao", "btg@dinhson.vn");
        tell(NotificationKind.TASK_DUE, "khoa", "bantuyengiao");
        long disabled = id("bantuyengiao");
        does(ADMINISTRATOR, room -> room.get(Accounts.class).disable(disabled));
        receives("bandanvan", "bdv@dinhson.vn");

        writtenAt(TODAY.atTime(8, 0));
        assertThat(mail()).isEmpty();
        Set<NotificationKind> off =
                house.as(CONTACT, room -> room.get(OwnMail.class).off());
        assertThat(off).containsExactly(NotificationKind.TASK_OVERDUE);
        does(CONTACT, room -> room.get(OwnMail.class).switchOff(EnumSet.noneOf(NotificationKind.class)));
        tell(NotificationKind.TASK_OVERDUE, "bat", CONTACT);
        writtenAt(TODAY.atTime(8, 1));
        assertThat(texts()).singleElement().asString().contains("1 thông báo", "Chuyện bat");
    }

    @Test
    void anEscalationDoesNotWaitForTheDigestAndIsNotInIt() {
        tell(NotificationKind.TASK_ESCALATED, "gap", CONTACT);
        tell(NotificationKind.TASK_ESCALATED, "gap", CONTACT);
        assertThat(mail()).extracting(MailView::digestOn).containsExactly((LocalDate) null);
        assertThat(texts()).singleElement().asString().contains("Chuyện gap", "https://giaoban.dinhson.vn/desk");

        writtenAt(TOMORROW.atTime(8, 0));
        assertThat(mail()).hasSize(1);
    }

    @Test
    void ofTwentyWhoTakeAMailOneSendsIt() throws Exception {
        long mail = waiting();
        Callable<Boolean> taking = () -> house.as(
                ADMINISTRATOR, room -> room.get(MailOutbox.class).take(mail).isPresent());

        assertThat(AtOnce.all(Collections.nCopies(20, taking))).containsOnlyOnce(true);
        does(ADMINISTRATOR, room -> room.get(MailOutbox.class).sent(mail));
        assertThat(mail()).extracting(MailView::state).containsExactly(MailState.SENT);
        assertThat(due()).isEmpty();
    }

    @Test
    void aMailThatIsPutOffTooOftenHasFailedWithTheReasonUntilItIsSentAgain() {
        long mail = waiting();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(mail().get(0).state()).isEqualTo(MailState.WAITING);
            does(ADMINISTRATOR, room -> {
                room.get(MailOutbox.class).take(mail);
                room.get(MailOutbox.class).putOff(mail, "421 máy chủ đang bận");
            });
            assertThat(due()).as("it waits for its pause").isEmpty();
        }
        MailView failed = mail().get(0);
        assertThat(failed.state()).isEqualTo(MailState.FAILED);
        assertThat(failed.attempts()).isEqualTo(3);
        assertThat(failed.fault()).isEqualTo("421 máy chủ đang bận");
        assertThat(failed.addressee()).isEqualTo("Phạm Thị Ngọc Ánh");

        does(ADMINISTRATOR, room -> room.get(MailLog.class).sendAgain(mail));
        assertThat(due()).containsExactly(mail);
        refused("mail.notStuck", room -> room.get(MailLog.class).sendAgain(mail));
        refused("mail.unknown", room -> room.get(MailLog.class).sendAgain(999_999));
    }

    @Test
    void ofAMailWhoseSenderIsGoneNobodyKnowsAndItIsNotSentAgainByItself() {
        long mail = waiting();
        does(ADMINISTRATOR, room -> room.get(MailOutbox.class).take(mail));
        does(ADMINISTRATOR, room -> room.get(MailOutbox.class).markAbandoned());

        assertThat(mail()).extracting(MailView::state).containsExactly(MailState.UNCERTAIN);
        assertThat(due()).isEmpty();
    }

    /** A mail that waits to be sent. */
    private long waiting() {
        tell(NotificationKind.TASK_ESCALATED, "cho", CONTACT);
        return due().get(0);
    }

    private void writtenAt(LocalDateTime moment) {
        house.itIs(moment);
        does(ADMINISTRATOR, room -> room.get(Digests.class).write());
    }

    private void tell(NotificationKind kind, String key, String username) {
        long account = id(username);
        does(
                "tonghop",
                room -> room.get(Notifications.class)
                        .tell(List.of(account), new NewNotification(kind, "Chuyện " + key, "", "/desk", key)));
    }

    private void receives(String username, String address) {
        does(username, room -> room.get(OwnAccount.class).receiveMailAt(address));
    }

    private long id(String username) {
        long account =
                house.as(username, room -> room.get(Caller.class).account().accountId());
        assertThat(account).isPositive();
        return account;
    }

    private List<Long> due() {
        return house.as(ADMINISTRATOR, room -> room.get(MailOutbox.class).due(10));
    }

    private List<MailView> mail() {
        return house.as(ADMINISTRATOR, room -> room.get(MailLog.class).page(false, 0, 10));
    }

    private List<?> texts() {
        return house.rows("select subject || ' ' || cast(content as varchar) from outgoing_mail order by id");
    }

    private void does(String username, Consumer<Room> work) {
        Function<Room, Boolean> all = room -> {
            work.accept(room);
            return true;
        };
        house.as(username, all);
    }

    private void refused(String key, Consumer<Room> deed) {
        assertThatThrownBy(() -> does(ADMINISTRATOR, deed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
