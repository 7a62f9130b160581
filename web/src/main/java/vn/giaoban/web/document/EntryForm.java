package vn.giaoban.web.document;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.suggestion.Suggested;

/** What is written about a document that is entered. */
public class EntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;

    @Size(max = 60)
    private String number;

    private LocalDate issuedOn;
    private String issuer;

    @Size(max = 2000)
    private String subject;

    @Size(max = 200)
    private String signer;

    @Size(max = 2_000_000)
    private String text;

    private LocalDate validFrom;
    private LocalDate validTo;

    private boolean everyone = true;
    private List<String> bodies = new ArrayList<>();

    @Size(max = 500)
    private String notSecretBecause;

    /** Shows what is said of a document that is to be corrected. */
    void show(DocumentView document) {
        kind = document.kind();
        number = document.number();
        issuedOn = document.issuedOn();
        issuer = document.issuer();
        subject = document.subject();
        signer = document.signer();
        validFrom = document.validFrom();
        validTo = document.validTo();
    }

    /** Fills in what a file says of itself; {@code null} where it could not be read. */
    void fill(Suggested read) {
        if (read != null) {
            kind = read.kind() == null ? kind : read.kind().value().code();
            number = read.number() == null ? number : read.number().value();
            issuedOn = read.issuedOn() == null ? issuedOn : read.issuedOn().value();
            issuer = read.issuer() == null ? issuer : read.issuer().value().code();
            subject = read.subject() == null ? subject : read.subject().value();
            signer = read.signer() == null ? signer : read.signer().value();
        }
    }

    /** What was written, as the archive takes it. */
    DocumentDetails details() {
        return new DocumentDetails(kind, number, issuedOn, issuer, subject, signer, validFrom, validTo);
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String signer) {
        this.signer = signer;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isEveryone() {
        return everyone;
    }

    public void setEveryone(boolean everyone) {
        this.everyone = everyone;
    }

    public List<String> getBodies() {
        return bodies;
    }

    public void setBodies(List<String> bodies) {
        this.bodies = bodies;
    }

    public String getNotSecretBecause() {
        return notSecretBecause;
    }

    public void setNotSecretBecause(String notSecretBecause) {
        this.notSecretBecause = notSecretBecause;
    }
}
