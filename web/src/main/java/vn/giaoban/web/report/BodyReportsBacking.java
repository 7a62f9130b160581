package vn.giaoban.web.report;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.meetings.report.ReportRounds;
import vn.giaoban.meetings.report.RoundView;
import vn.giaoban.web.shell.Reply;

/** The rounds of reports, {@code /body-reports}, and the form that opens one. */
@Named
@ViewScoped
public class BodyReportsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Five years of quarters and months. */
    private static final int SHOWN = 80;

    @EJB
    ReportRounds rounds;

    @Inject
    Reply reply;

    private RoundForm form = new RoundForm();
    private transient List<RoundView> all;

    public List<RoundView> getAll() {
        if (all == null) {
            all = rounds.page(0, SHOWN);
        }
        return all;
    }

    /** An empty form. */
    public void begin() {
        form = new RoundForm();
    }

    /** Opens the round that is filled in. */
    public void open() throws IOException {
        RoundView opened = reply.beside(Map.of("period.unknown", "made:period", "report.dueTooEarly", "made:dueOn"))
                .ask(() -> rounds.open(form.wanted()), "say.report.opened");
        if (opened != null) {
            Faces.redirect("body-report-round/%s", opened.id());
        }
    }

    public RoundForm getForm() {
        return form;
    }
}
