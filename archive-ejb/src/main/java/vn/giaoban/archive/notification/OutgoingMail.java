package vn.giaoban.archive.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.giaoban.archive.rule.Refusal;

/**
 * A mail on its way out. It waits, is being sent, and was sent; or is put off with growing pauses until it has failed. It
 * keeps its Message-ID through all attempts, so that a mail server that gets it twice can tell.
 */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    /** Each pause is so many times the one before. */
    private static final int GROWTH = 3;

    private static final int LONGEST_FAULT = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "account_id")
    private Long accountId;

    private String address;
    private String addressee;
    private String subject;
    private String content;

    @Column(name = "message_id")
    private String messageId = UUID.randomUUID().toString();

    @Column(name = "digest_on")
    private LocalDate digestOn;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int attempts;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "next_try_at")
    private OffsetDateTime nextTryAt;

    @Column(name = "tried_at")
    private OffsetDateTime triedAt;

    private String fault;

    @ElementCollection
    @CollectionTable(name = "outgoing_mail_enclosure", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderBy("position")
    private List<MailEnclosure> enclosures = new ArrayList<>();

    protected OutgoingMail() {}

    /**
     * A mail that may go at once.
     *
     * @param account whose address it is, or null for people without an account
     * @param digestOn the day whose digest it is, or null
     */
    OutgoingMail(Long account, Recipient to, MailText text, LocalDate digestOn, OffsetDateTime now) {
        accountId = account;
        address = to.address();
        addressee = to.name();
        subject = text.subject();
        content = text.content();
        this.digestOn = digestOn;
        madeAt = now;
        nextTryAt = now;
    }

    /** Puts files into it. */
    void enclose(List<Enclosure> files) {
        files.forEach(file -> enclosures.add(new MailEnclosure(enclosures.size() + 1, file)));
    }

    /** It has left; its files are kept where they came from, not here. */
    void sent() {
        state = MailState.SENT;
        fault = null;
        enclosures.clear();
    }

    /** The attempt came to nothing: it is tried again after a pause, or has failed when it was tried often enough. */
    void putOff(String why, int tries, Duration firstPause, OffsetDateTime now) {
        fault = shortened(why);
        state = attempts >= tries ? MailState.FAILED : MailState.WAITING;
        nextTryAt = now.plus(firstPause.multipliedBy((long) Math.pow(GROWTH, Math.max(0, attempts - 1))));
    }

    /** The mail server refuses it, whenever it is sent. */
    void refused(String why) {
        fault = shortened(why);
        state = MailState.FAILED;
    }

    /**
     * It is tried once more from the beginning.
     *
     * @throws Refusal CONFLICT {@code mail.notStuck} for one that is on its way or was sent
     */
    void sendAgain(OffsetDateTime now) {
        if (!state.stuck()) {
            throw Refusal.conflict("mail.notStuck");
        }
        state = MailState.WAITING;
        attempts = 0;
        nextTryAt = now;
    }

    private static String shortened(String why) {
        String line = why == null ? "" : why.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_FAULT ? line : line.substring(0, LONGEST_FAULT - 1) + "…";
    }

    long id() {
        return id;
    }

    MailState state() {
        return state;
    }

    OffsetDateTime nextTryAt() {
        return nextTryAt;
    }

    MailToSend toSend() {
        return new MailToSend(
                id,
                address,
                addressee,
                subject,
                content,
                messageId,
                madeAt,
                enclosures.stream().map(MailEnclosure::enclosure).toList());
    }

    MailView view() {
        boolean waits = state == MailState.WAITING;
        return new MailView(
                id, addressee, address, digestOn, state, attempts, madeAt, triedAt, waits ? nextTryAt : null, fault);
    }
}
