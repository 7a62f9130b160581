package vn.giaoban.archive.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MailTextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 10);
    private static final Optional<String> LINKS = Optional.of("https://giaoban.dinhson.vn");

    @Test
    void aDigestNamesTheDayAndWhatWasToldWithItsLinks() {
        MailText text = MailText.digest("Phạm Thị Ngọc Ánh", DAY, List.of(told(12), told(13)), LINKS);

        assertThat(text.subject()).isEqualTo("Giao Ban: 2 thông báo ngày 10/04/2024");
        assertThat(text.content())
                .startsWith("Kính gửi: Phạm Thị Ngọc Ánh\n\n")
                .contains("1. Hạn hôm nay: Rà soát quy hoạch", "https://giaoban.dinhson.vn/task/12\n", "/task/13\n");
    }

    @Test
    void withoutAnAddressOfTheApplicationAMailHasNoLinks() {
        assertThat(MailText.digest("Vũ Thị Khuyên", DAY, List.of(told(12)), Optional.empty())
                        .content())
                .doesNotContain("/task/");
    }

    @Test
    void aDigestThatNobodyWouldReadToItsEndIsCutAndSaysSo() {
        List<NotificationView> many =
                LongStream.rangeClosed(1, 130).mapToObj(MailTextTest::told).toList();

        assertThat(MailText.digest("Đỗ Đình Thọ", DAY, many, LINKS).content())
                .contains("100. ", "… và 30 thông báo khác")
                .doesNotContain("101. ");
    }

    @Test
    void aLineEndInANameOrASubjectBeginsNoHeader() {
        NotificationView told = new NotificationView(
                1,
                NotificationKind.TASK_ESCALATED,
                "Quá hạn\r\nBcc: ai@nguoila.vn",
                "",
                "/task/1",
                OffsetDateTime.parse("2024-04-10T07:00:00+07:00"),
                false);
        MailText text = MailText.atOnce("Nguyễn Hữu Quýnh\r\nTo: ai@nguoila.vn", told, LINKS);

        assertThat(text.subject()).isEqualTo("Giao Ban: Quá hạn Bcc: ai@nguoila.vn");
        assertThat(text.content()).startsWith("Kính gửi: Nguyễn Hữu Quýnh To: ai@nguoila.vn\n");
    }

    private static NotificationView told(long task) {
        return new NotificationView(
                task,
                NotificationKind.TASK_DUE,
                "Hạn hôm nay: Rà soát quy hoạch tổ chức bộ máy",
                "NV-0012, hạn 10/04/2024",
                "/task/" + task,
                OffsetDateTime.parse("2024-04-10T00:00:30+07:00"),
                false);
    }
}
