package vn.giaoban.web.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.dossier.DossierFilter;
import vn.giaoban.archive.dossier.DossierLine;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The dossiers that are there for the caller, and the form that opens a new one. */
@Named
@ViewScoped
public class DossiersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Dossiers dossiers;

    @Inject
    Reply reply;

    @Inject
    Caller caller;

    @Inject
    BodyNames bodies;

    @Inject
    Clock clock;

    private LazyDataModel<DossierLine> rows;
    private String words;
    private String body;
    private DossierState state;
    private Long fonds;
    private DossierForm form = new DossierForm();

    @PostConstruct
    void open() {
        rows = new Rows<>((first, size) -> dossiers.page(filter(), first, size), () -> dossiers.count(filter()));
    }

    private DossierFilter filter() {
        return new DossierFilter(words, body, state, fonds, null);
    }

    public boolean isFiltered() {
        return (words != null && !words.isBlank()) || body != null || state != null || fonds != null;
    }

    /** An empty form. */
    public void begin() {
        form = DossierForm.begun(LocalDate.now(clock), caller.account().displayName(), bodies.getOwn());
    }

    public void save() throws IOException {
        DossierView opened = reply.beside(Map.of("dossier.codeTaken", "made:code", "day.ahead", "made:openedOn_input"))
                .ask(() -> dossiers.open(form.details()), "say.dossier.opened");
        if (opened != null) {
            Faces.redirect("dossier/%s", opened.id());
        }
    }

    public LazyDataModel<DossierLine> getRows() {
        return rows;
    }

    public DossierState[] getStates() {
        return DossierState.values();
    }

    public DossierForm getForm() {
        return form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public DossierState getState() {
        return state;
    }

    public void setState(DossierState state) {
        this.state = state;
    }

    public Long getFonds() {
        return fonds;
    }

    public void setFonds(Long fonds) {
        this.fonds = fonds;
    }
}
