package vn.giaoban.web.docket;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.docket.DispositionKind;
import vn.giaoban.meetings.docket.DocketLineView;
import vn.giaoban.meetings.docket.DocketView;
import vn.giaoban.meetings.docket.Dockets;
import vn.giaoban.meetings.task.Quality;
import vn.giaoban.web.conference.ConferenceBacking;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.typing.TypedForms;

/** The docket of the conference on the page: its lines by body, and the form on which one of them is decided. */
@Named
@ViewScoped
public class DocketBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "docket.noDay", "decision:day",
            "extension.notLater", "decision:day",
            "task.noReason", "decision:note",
            "task.noLead", "decision:lead",
            "task.sameLead", "decision:lead",
            "task.leadNotValid", "decision:lead");

    @EJB
    Dockets dockets;

    @Inject
    ConferenceBacking page;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    @Inject
    TypedForms kept;

    @Inject
    Clock clock;

    private DocketView docket;
    private DocketLineView line;
    private DispositionForm form = new DispositionForm();
    private String reason;

    public DocketView getDocket() {
        if (docket == null) {
            docket = dockets.get(page.getConference().id());
        }
        return docket;
    }

    /** Whether the caller decides on lines at all, and it is the time for it. */
    public boolean isDecides() {
        return caller.may(Permission.ASSIGN_TASKS) && getDocket().decidable();
    }

    /** Whether the caller may begin the conference from here. */
    public boolean isBegins() {
        return page.isAhead() && !getDocket().presented();
    }

    /** The conference begins; what it opens with stands from now on. */
    public void begin() {
        page.hold();
        docket = null;
    }

    /** Opens the form on a line. */
    public void choose(DocketLineView chosen) {
        line = chosen;
        reason = null;
        form = new DispositionForm(chosen, LocalDate.now(clock));
    }

    public void addPart() {
        form.addPart();
    }

    /** Decides what the form says. */
    public void decide() {
        DocketLineView decided =
                reply.beside(FIELDS).ask(() -> dockets.decide(line.id(), form.disposition()), "say.docket.decided");
        if (decided != null) {
            kept.discard(getDraft());
            docket = null;
        }
    }

    /** Takes the decision on a line back. */
    public void takeBack() {
        DocketLineView open = reply.beside(Map.of("task.noReason", "undoing:reason"))
                .ask(() -> dockets.takeBack(line.id(), reason), "say.docket.takenBack");
        if (open != null) {
            docket = null;
        }
    }

    /** Under which name the form of the line is kept while it is typed. */
    public String getDraft() {
        return "docket/" + (line == null ? "" : line.id()) + "/" + form.getKind();
    }

    public DocketLineView getLine() {
        return line;
    }

    public DispositionForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DispositionKind[] getKinds() {
        return DispositionKind.values();
    }

    public Quality[] getQualities() {
        return Quality.values();
    }
}
