package vn.giaoban.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.report.BodyReports;
import vn.giaoban.meetings.report.ReportTexts;
import vn.giaoban.meetings.report.ReportView;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.typing.TypedForms;

/** A body's report, {@code /body-report/7}: the form for the body, a page to be read and judged for the office. */
@Named
@ViewScoped
public class BodyReportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    BodyReports reports;

    @Inject
    Reply reply;

    @Inject
    TypedForms kept;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private transient ReportView report;
    private long version;
    private String results;
    private String limits;
    private String ahead;
    private String proposals;
    private String reason;

    @PostConstruct
    void open() {
        show(Missing.unless(id, reports::get));
    }

    private void show(ReportView seen) {
        report = seen;
        version = seen.version();
        results = seen.texts().results();
        limits = seen.texts().limits();
        ahead = seen.texts().ahead();
        proposals = seen.texts().proposals();
    }

    /** Saves what is written, to go on another time. */
    public void save() {
        saved("say.saved");
    }

    /** Saves and hands in. */
    public void submit() {
        if (saved(null)) {
            done(reply.beside(Map.of("report.empty", "report:results"))
                    .ask(() -> reports.submit(id, version), "say.report.submitted"));
        }
    }

    private boolean saved(String said) {
        return done(
                reply.ask(() -> reports.write(id, version, new ReportTexts(results, limits, ahead, proposals)), said));
    }

    /** Asks the body for more. */
    public void giveBack() {
        if (done(reply.beside(Map.of("report.noReason", "judge:reason"))
                .ask(() -> reports.giveBack(id, version, reason), "say.report.returned"))) {
            reason = null;
        }
    }

    /** Takes the report. */
    public void accept() {
        done(reply.ask(() -> reports.accept(id, version), "say.report.accepted"));
    }

    private boolean done(ReportView changed) {
        if (changed == null) {
            return false;
        }
        kept.discard(getDraft());
        show(changed);
        return true;
    }

    /** Under which name the form is kept while it is typed. */
    public String getDraft() {
        return "bodyReport/" + id;
    }

    public ReportView getReport() {
        if (report == null) {
            report = reports.get(id);
        }
        return report;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }

    public String getAhead() {
        return ahead;
    }

    public void setAhead(String ahead) {
        this.ahead = ahead;
    }

    public String getProposals() {
        return proposals;
    }

    public void setProposals(String proposals) {
        this.proposals = proposals;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
