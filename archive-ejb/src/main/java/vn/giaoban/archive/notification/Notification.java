package vn.giaoban.archive.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Something one account was told. Nothing of it changes but that it gets read, and goes by mail. */
@Entity
@Table(name = "notification")
class Notification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "told_key")
    private String key;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private String subject;

    @Column(name = "told_text")
    private String text;

    private String link;

    @Column(name = "told_at")
    private OffsetDateTime toldAt;

    @Column(name = "read_at")
    private OffsetDateTime readAt;

    /** Whether it goes by mail as well. */
    @Column(name = "mail_wanted")
    private boolean mailWanted;

    /** The mail it went with, or is going with. */
    @Column(name = "mail_id")
    private Long mailId;

    protected Notification() {}

    /** Once read it stays read since then. */
    void read(OffsetDateTime at) {
        readAt = readAt == null ? at : readAt;
    }

    void goesWith(long mail) {
        mailId = mail;
    }

    void goesByNoMail() {
        mailWanted = false;
    }

    long accountId() {
        return accountId;
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    NotificationView view() {
        return new NotificationView(id, kind, subject, text, link, toldAt, readAt != null);
    }
}
