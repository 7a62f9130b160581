package vn.giaoban.meetings.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.giaoban.archive.account.MailAddress;
import vn.giaoban.archive.rule.Refusal;

/** A guest at his place in the invitation. */
@Embeddable
class InvitedGuest {

    private int position;
    private String name;
    private String post;

    @Column(name = "mail_address")
    private String mailAddress;

    protected InvitedGuest() {}

    /**
     * A guest at a place.
     *
     * @throws Refusal INVALID {@code account.badAddress}
     */
    InvitedGuest(int position, Guest guest) {
        this.position = position;
        this.name = guest.name().strip();
        this.post = guest.post();
        this.mailAddress = MailAddress.of(guest.mailAddress());
    }

    Guest guest() {
        return new Guest(name, post, mailAddress);
    }
}
