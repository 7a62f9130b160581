package vn.giaoban.web.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.archive.dossier.DossierDetails;
import vn.giaoban.archive.dossier.DossierView;

/** What is typed about a dossier. */
public class DossierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String title;
    private Long fonds;
    private String keeper;
    private String body;
    private LocalDate openedOn;
    private Long term;
    private String notes;

    /** An empty form: opened today, by whoever types, for the body he works for. */
    static DossierForm begun(LocalDate today, String by, String body) {
        DossierForm form = new DossierForm();
        form.openedOn = today;
        form.keeper = by;
        form.body = body;
        return form;
    }

    static DossierForm of(DossierView dossier) {
        DossierForm form = new DossierForm();
        form.code = dossier.code();
        form.title = dossier.title();
        form.fonds = dossier.fondsId();
        form.keeper = dossier.keeper();
        form.body = dossier.body();
        form.openedOn = dossier.openedOn();
        form.term = dossier.termId();
        form.notes = dossier.notes();
        return form;
    }

    DossierDetails details() {
        return new DossierDetails(code, title, fonds, keeper, body, openedOn, term, notes);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getFonds() {
        return fonds;
    }

    public void setFonds(Long fonds) {
        this.fonds = fonds;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(String keeper) {
        this.keeper = keeper;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public Long getTerm() {
        return term;
    }

    public void setTerm(Long term) {
        this.term = term;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }
}
