package vn.giaoban.archive.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.vietnamese.Typed;
import vn.giaoban.archive.vietnamese.WrittenDate;

/**
 * What a mail says, in Vietnamese.
 *
 * @param subject one line without control characters: it becomes a header
 */
record MailText(String subject, String content) {

    /** A longer digest would not be read; the rest stands in the application. */
    private static final int MOST = 100;

    private static final int LONGEST_SUBJECT = 300;

    MailText {
        String line = Typed.line(subject);
        subject = line == null ? "" : line.substring(0, Math.min(line.length(), LONGEST_SUBJECT));
    }

    /** All that somebody was told since the last digest, the oldest first. */
    static MailText digest(String addressee, LocalDate day, List<NotificationView> told, Optional<String> links) {
        StringBuilder content = new StringBuilder(greeting(addressee))
                .append("Hệ thống Giao Ban có ")
                .append(told.size())
                .append(" thông báo mới gửi đồng chí:\n\n");
        for (int i = 0; i < Math.min(told.size(), MOST); i++) {
            content.append(i + 1).append(". ").append(entry(told.get(i), links)).append('\n');
        }
        if (told.size() > MOST) {
            content.append("… và ").append(told.size() - MOST).append(" thông báo khác trong hệ thống.\n\n");
        }
        String subject = "Giao Ban: " + told.size() + " thông báo ngày " + WrittenDate.of(day);
        return new MailText(subject, content.append(FOOT).toString());
    }

    /** One thing that does not wait for the digest. */
    static MailText atOnce(String addressee, NotificationView told, Optional<String> links) {
        return new MailText("Giao Ban: " + told.subject(), greeting(addressee) + entry(told, links) + "\n" + FOOT);
    }

    /** A letter of the house; nobody has switched it on, so nothing is said of switching it off. */
    static MailText letter(String addressee, String subject, String content) {
        return new MailText(subject, greeting(addressee) + content.strip() + "\n");
    }

    private static final String FOOT =
            "--\nThư gửi tự động, đề nghị không trả lời. Có thể tắt thư theo từng loại ở mục Thông báo của hệ thống.\n";

    private static String greeting(String addressee) {
        return "Kính gửi: " + Typed.line(addressee) + "\n\n";
    }

    private static String entry(NotificationView told, Optional<String> links) {
        String text = told.text().isEmpty() ? "" : "   " + told.text() + "\n";
        return told.subject() + "\n" + text
                + links.map(start -> "   " + start + told.link() + "\n").orElse("");
    }
}
