package vn.giaoban.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.meetings.notice.NoticeGap;
import vn.giaoban.meetings.notice.NoticeState;
import vn.giaoban.meetings.notice.NoticeView;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.web.conference.ConferenceBacking;
import vn.giaoban.web.shell.Reply;

/** The notice of the conference on the page, from its draft to the archived document. */
@Named
@ViewScoped
public class NoticeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Notices notices;

    @EJB
    Documents documents;

    @Inject
    ConferenceBacking page;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    private NoticeView notice;
    private NoticeForm form;

    @Size(max = 2000)
    private String reason;

    @PostConstruct
    void open() {
        show(notices.ofConference(page.getConference().id()).orElse(null));
    }

    private void show(NoticeView shown) {
        if (shown != null) {
            notice = shown;
            form = NoticeForm.of(shown.entry());
        }
    }

    public void draft() {
        show(reply.ask(() -> notices.draft(page.getConference().id()), "say.notice.drafted"));
    }

    public void save() {
        show(reply.ask(() -> notices.change(notice.id(), notice.version(), form.entry()), "say.saved"));
    }

    public void submit() {
        show(reply.ask(() -> notices.submit(notice.id()), "say.notice.submitted"));
    }

    public void giveBack() {
        show(reply.ask(() -> notices.giveBack(notice.id(), reason), "say.notice.returned"));
    }

    /** Signs and issues; the number is taken and everything is frozen. */
    public void issue() {
        DocumentView issued = reply.ask(() -> notices.issue(notice.id()), null);
        if (issued != null) {
            reply.done("say.notice.issued", issued.number());
            show(notices.get(notice.id()));
            page.refresh();
        }
    }

    /** What is still missing before it may be submitted. */
    public List<NoticeGap> getGaps() {
        return notice == null || notice.state() != NoticeState.DRAFT ? List.of() : notices.gaps(notice.id());
    }

    /** The archived document, once the notice is issued. */
    public DocumentView getDocument() {
        return notice == null || notice.document() == null
                ? null
                : documents.find(notice.document()).orElse(null);
    }

    public boolean isDrafts() {
        return caller.may(Permission.CONCLUDE);
    }

    public boolean isEditable() {
        return isDrafts() && notice != null && notice.state() == NoticeState.DRAFT;
    }

    public boolean isSigning() {
        return caller.may(Permission.ISSUE) && notice != null && notice.state() == NoticeState.SUBMITTED;
    }

    public NoticeView getNotice() {
        return notice;
    }

    public NoticeForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
