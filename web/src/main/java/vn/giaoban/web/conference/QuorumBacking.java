package vn.giaoban.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.quorum.QuorumShare;
import vn.giaoban.meetings.quorum.QuorumView;
import vn.giaoban.meetings.quorum.Quorums;
import vn.giaoban.web.shell.Reply;

/** Whether enough are present at the conference on the page, and what is asked of its kind. */
@Named
@ViewScoped
public class QuorumBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Quorums quorums;

    @Inject
    ConferenceBacking page;

    @Inject
    Reply reply;

    private ConferenceView counted;
    private QuorumView view;
    private QuorumShare share;

    /** Counted anew whenever the conference on the page was read anew. */
    public QuorumView getView() {
        if (!page.getConference().equals(counted)) {
            counted = page.getConference();
            view = quorums.of(counted.id());
        }
        return view;
    }

    public void ask() {
        if (reply.attempt(() -> quorums.ask(page.getConference().kind(), share), "say.saved")) {
            counted = null;
        }
    }

    public QuorumShare[] getShares() {
        return QuorumShare.values();
    }

    public QuorumShare getShare() {
        return share == null ? getView().share() : share;
    }

    public void setShare(QuorumShare share) {
        this.share = share;
    }
}
