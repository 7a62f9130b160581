package vn.giaoban.web.dossier;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.dossier.DecisionKind;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.dossier.NewDecision;
import vn.giaoban.archive.dossier.RetentionReviews;
import vn.giaoban.web.shell.Reply;

/** The form on which a decision about a dossier is recorded. */
@Named
@ViewScoped
public class DecisionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "day.ahead",
            "decide:decidedOn_input",
            "retention.noYears",
            "decide:years",
            "retention.noMinutes",
            "decide:minutes");

    @EJB
    Dossiers dossiers;

    @EJB
    RetentionReviews reviews;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private DossierView dossier;
    private DecisionKind kind;
    private LocalDate decidedOn;

    @Min(1)
    @Max(100)
    private Integer years;

    private String minutes;
    private LocalDate minutesOn;
    private String reason;

    /** Opens an empty form about a dossier. */
    public void begin(long id) {
        dossier = dossiers.find(id).orElse(null);
        kind = null;
        decidedOn = LocalDate.now(clock);
        years = null;
        minutes = null;
        minutesOn = null;
        reason = null;
    }

    /**
     * Records it.
     *
     * @param page the page of the dossier, which then shows it; {@code null} on other pages
     */
    public void record(DossierBacking page) {
        NewDecision taken = new NewDecision(kind, decidedOn, years, minutes, minutesOn, reason);
        DossierView decided = reply.beside(FIELDS)
                .ask(() -> reviews.decide(dossier.id(), dossier.version(), taken), "say.retention.decided");
        if (decided != null && page != null) {
            page.refresh();
        }
    }

    /** What can be decided about it now. */
    public List<DecisionKind> getKinds() {
        if (dossier == null) {
            return List.of();
        }
        if (dossier.held()) {
            return List.of(DecisionKind.RELEASE);
        }
        return dossier.due()
                ? List.of(DecisionKind.EXTENSION, DecisionKind.HAND_OVER, DecisionKind.DESTRUCTION, DecisionKind.HOLD)
                : List.of(DecisionKind.HOLD);
    }

    public DossierView getDossier() {
        return dossier;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public void setKind(DecisionKind kind) {
        this.kind = kind;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public LocalDate getMinutesOn() {
        return minutesOn;
    }

    public void setMinutesOn(LocalDate minutesOn) {
        this.minutesOn = minutesOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
