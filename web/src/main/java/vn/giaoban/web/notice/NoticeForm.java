package vn.giaoban.web.notice;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Lines;
import vn.giaoban.meetings.notice.NoticeEntry;

/** What is written about a notice; what consists of lines is written line by line. */
public class NoticeForm implements Serializable {

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

    @Size(max = 2000)
    private String closing;

    @Size(max = 6000)
    private String recipients;

    private boolean annex;

    static NoticeForm of(NoticeEntry entry) {
        NoticeForm form = new NoticeForm();
        form.issuer = entry.issuer();
        form.authority = entry.authority();
        form.position = entry.position();
        form.signer = entry.signer();
        form.date = entry.date();
        form.place = entry.place();
        form.subject = String.join("\n", entry.subject());
        form.opening = String.join("\n", entry.opening());
        form.closing = entry.closing();
        form.recipients = String.join("\n", entry.recipients());
        form.annex = entry.annex();
        return form;
    }

    NoticeEntry entry() {
        return new NoticeEntry(
                issuer,
                authority,
                position,
                signer,
                date,
                place,
                Lines.written(subject),
                Lines.written(opening),
                closing,
                Lines.written(recipients),
                annex);
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

    public boolean isAnnex() {
        return annex;
    }

    public void setAnnex(boolean annex) {
        this.annex = annex;
    }
}
