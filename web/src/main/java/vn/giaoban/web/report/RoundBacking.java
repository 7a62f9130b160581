package vn.giaoban.web.report;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.report.ReportRounds;
import vn.giaoban.meetings.report.RoundView;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/** How far the reports of a round have come, {@code /body-report-round/3}. */
@Named
@ViewScoped
public class RoundBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ReportRounds rounds;

    @Inject
    Reply reply;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private transient RoundView round;

    @PostConstruct
    void open() {
        round = Missing.unless(id, rounds::get);
    }

    /** Nothing changes in its reports any more. */
    public void close() {
        if (reply.attempt(() -> rounds.close(id), "say.report.closed")) {
            round = null;
        }
    }

    public RoundView getRound() {
        if (round == null) {
            round = rounds.get(id);
        }
        return round;
    }
}
