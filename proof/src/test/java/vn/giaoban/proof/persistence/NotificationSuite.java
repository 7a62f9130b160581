package vn.giaoban.proof.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.notification.NewNotification;
import vn.giaoban.archive.notification.NotificationKind;
import vn.giaoban.archive.notification.NotificationView;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.archive.rule.Refusal;

/** What accounts are told, on a real database; once for each database. */
abstract class NotificationSuite {

    private static final String CONTACT = "bantochuc";
    private static final String OTHER = "bandanvan";
    private static final String SUBJECT = "Nhiệm vụ mới: Rà soát quy chế làm việc của Ban Thường vụ Huyện uỷ";

    @TempDir
    Path folder;

    private House house;

    abstract DataSource emptyDatabase();

    @BeforeEach
    void open() {
        house = House.ofTheDemonstration(emptyDatabase(), folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsToldStandsFirstInTheListOfThoseWhoWereToldAndInNoOther() {
        tell("task/1/assigned", CONTACT);
        tell("task/2/assigned", CONTACT, OTHER);

        assertThat(list(CONTACT)).extracting(NotificationView::link).containsExactly("/task/2", "/task/1");
        assertThat(list(OTHER)).extracting(NotificationView::link).containsExactly("/task/2");
        assertThat(list("chanhvanphong")).isEmpty();
        NotificationView told = list(CONTACT).get(0);
        assertThat(told.subject()).isEqualTo(SUBJECT);
        assertThat(told.kind()).isEqualTo(NotificationKind.TASK_ASSIGNED);
        assertThat(told.read()).isFalse();
        assertThat(told.toldAt()).isEqualTo("2024-04-01T07:30:00+07:00");
    }

    @Test
    void theSameIsToldOnceAlsoByTwentyAtOnce() throws Exception {
        Callable<Integer> telling = () -> tell("task/1/assigned", CONTACT, OTHER);
        List<Integer> told = AtOnce.all(Collections.nCopies(20, telling));

        assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertThat(list(CONTACT)).hasSize(1);
        assertThat(tell("task/1/assigned", CONTACT, "tonghop")).isOne();
    }

    @Test
    void whatIsReadIsCountedNoMoreAndOnlyItsOwnerReadsIt() {
        tell("task/1/assigned", CONTACT);
        tell("task/2/assigned", CONTACT);
        tell("task/3/assigned", CONTACT, OTHER);
        long first = list(CONTACT).get(2).id();

        refused("notification.unknown", () -> read(OTHER, first));
        refused("notification.unknown", () -> read(OTHER, 999_999));
        read(CONTACT, first);
        read(CONTACT, first);
        assertThat(count(CONTACT, true)).isEqualTo(2);
        assertThat(count(CONTACT, false)).isEqualTo(3);
        List<NotificationView> unread = as(CONTACT, all -> all.page(true, 0, 10));
        assertThat(unread).hasSize(2).noneMatch(NotificationView::read);

        does(CONTACT, Notifications::readAll);
        assertThat(count(CONTACT, true)).isZero();
        assertThat(count(OTHER, true)).isOne();
    }

    @Test
    void whatFailsTellsNobody() {
        assertThatThrownBy(() -> house.as(CONTACT, room -> {
                    room.get(Notifications.class).tell(List.of(id(room, CONTACT)), news("task/1/assigned"));
                    throw Refusal.conflict("stale");
                }))
                .isInstanceOf(Refusal.class);
        assertThat(list(CONTACT)).isEmpty();
    }

    private int tell(String key, String... usernames) {
        List<Long> accounts = List.of(usernames).stream()
                .map(name -> house.as(name, room -> id(room, name)))
                .toList();
        return as("tonghop", all -> all.tell(accounts, news(key)));
    }

    private static NewNotification news(String key) {
        return new NewNotification(
                NotificationKind.TASK_ASSIGNED,
                Normalizer.normalize(SUBJECT, Normalizer.Form.NFD),
                "Hạn 30/4/2024; chủ trì: Ban Tổ chức",
                "/task/" + key.replaceAll("\\D", ""),
                key);
    }

    private static long id(Room room, String username) {
        long account = room.get(Caller.class).account().accountId();
        assertThat(account).as(username).isPositive();
        return account;
    }

    private void read(String username, long id) {
        NotificationView read = as(username, all -> all.read(id));
        assertThat(read.read()).isTrue();
    }

    private long count(String username, boolean unreadOnly) {
        return as(username, all -> all.count(unreadOnly));
    }

    private List<NotificationView> list(String username) {
        return as(username, all -> all.page(false, 0, 100));
    }

    private <T> T as(String username, Function<Notifications, T> work) {
        return house.as(username, room -> work.apply(room.get(Notifications.class)));
    }

    private void does(String username, Consumer<Notifications> work) {
        as(username, all -> {
            work.accept(all);
            return null;
        });
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
