package vn.giaoban.web.invitation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoban.archive.vietnamese.Lines;
import vn.giaoban.meetings.invitation.InvitationEntry;

/** What is written about an invitation; what consists of lines is written line by line, each guest in a row of his own. */
public class InvitationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String issuer;

    @Size(max = 200)
    private String authority;

    @Size(max = 200)
    private String position;

    @Size(max = 200)
    private String signer;

    private LocalDate date;

    @Size(max = 200)
    private String place;

    @Size(max = 1800)
    private String subject;

    @Size(max = 40_000)
    private String opening;

    @Size(max = 30_000)
    private String invited;

    private LocalDate answerBy;

    @Size(max = 2000)
    private String closing;

    @Size(max = 6000)
    private String recipients;

    private List<GuestForm> guests = new ArrayList<>();

    static InvitationForm of(InvitationEntry entry) {
        InvitationForm form = new InvitationForm();
        form.issuer = entry.issuer();
        form.authority = entry.authority();
        form.position = entry.position();
        form.signer = entry.signer();
        form.date = entry.date();
        form.place = entry.place();
        form.subject = String.join("\n", entry.subject());
        form.opening = String.join("\n", entry.opening());
        form.invited = String.join("\n", entry.invited());
        form.guests = entry.guests().stream().map(GuestForm::of).collect(Collectors.toCollection(ArrayList::new));
        form.answerBy = entry.answerBy();
        form.closing = entry.closing();
        form.recipients = String.join("\n", entry.recipients());
        return form;
    }

    InvitationEntry entry() {
        return new InvitationEntry(
                issuer,
                authority,
                position,
                signer,
                date,
                place,
                Lines.written(subject),
                Lines.written(opening),
                Lines.written(invited),
                guests.stream()
                        .filter(guest -> !guest.isBlank())
                        .map(GuestForm::guest)
                        .toList(),
                answerBy,
                closing,
                Lines.written(recipients));
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getInvited() {
        return invited;
    }

    public void setInvited(String invited) {
        this.invited = invited;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public String getClosing() {
        return closing;
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public List<GuestForm> getGuests() {
        return guests;
    }
}
