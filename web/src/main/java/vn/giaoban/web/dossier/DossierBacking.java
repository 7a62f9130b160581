package vn.giaoban.web.dossier;

import static vn.giaoban.archive.rule.Permission.READ_ALL;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.dossier.DecisionView;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.dossier.RetentionReviews;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/** One dossier: what is said of it, its closing and reopening. What lies in it is changed beside, in the contents. */
@Named
@ViewScoped
public class DossierBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Dossiers dossiers;

    @EJB
    RetentionReviews reviews;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private DossierView dossier;
    private List<DecisionView> decisions = List.of();
    private DossierForm form = new DossierForm();
    private LocalDate closedOn;

    @Min(1900)
    @Max(2200)
    private Integer endedIn;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void open() {
        dossier = Missing.unless(id, wanted -> dossiers.find(wanted).orElse(null));
        refresh();
        closedOn = LocalDate.now(clock);
        endedIn = closedOn.getYear();
    }

    /** Does something that yields the dossier as it is then, and shows that. */
    public boolean show(Supplier<DossierView> deed, String done) {
        DossierView changed = reply.ask(deed, done);
        if (changed != null) {
            dossier = changed;
        }
        return changed != null;
    }

    /** Looks again after something was decided about it. */
    public void refresh() {
        dossier = dossiers.find(id).orElse(dossier);
        decisions = caller.may(READ_ALL) ? reviews.decisions(id) : List.of();
    }

    /** What was decided about it, the latest first. */
    public List<DecisionView> getDecisions() {
        return decisions;
    }

    /** Opens the form on what is said now. */
    public void edit() {
        form = DossierForm.of(dossier);
    }

    public void save() {
        reply.beside(Map.of("dossier.codeTaken", "made:code", "day.ahead", "made:openedOn_input"));
        show(() -> dossiers.change(id, dossier.version(), form.details()), "say.saved");
    }

    public void close() {
        reply.beside(Map.of(
                "day.ahead",
                "closing:closedOn_input",
                "dossier.closedTooEarly",
                "closing:closedOn_input",
                "dossier.endedIn",
                "closing:endedIn"));
        show(() -> dossiers.close(id, dossier.version(), closedOn, endedIn), "say.dossier.closed");
    }

    public void reopen() {
        if (show(() -> dossiers.reopen(id, dossier.version(), reason), "say.dossier.reopened")) {
            reason = null;
        }
    }

    public boolean isClosed() {
        return dossier.state() == DossierState.CLOSED;
    }

    public DossierView getDossier() {
        return dossier;
    }

    public DossierForm getForm() {
        return form;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }

    public Integer getEndedIn() {
        return endedIn;
    }

    public void setEndedIn(Integer endedIn) {
        this.endedIn = endedIn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
