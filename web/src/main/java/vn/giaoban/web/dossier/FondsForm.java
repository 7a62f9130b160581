package vn.giaoban.web.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.archive.fonds.FondsDetails;
import vn.giaoban.archive.fonds.FondsView;

/** What is typed about a fonds, and about the documents or the hand-over of one. */
public class FondsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private String body;
    private LocalDate from;
    private LocalDate to;

    static FondsForm of(FondsView fonds) {
        FondsForm form = new FondsForm();
        form.code = fonds.code();
        form.name = fonds.name();
        form.body = fonds.body();
        form.from = fonds.startsOn();
        form.to = fonds.endsOn();
        return form;
    }

    FondsDetails details() {
        return new FondsDetails(code, name, body, from, to);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
