package vn.giaoban.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.WrittenDate;
import vn.giaoban.meetings.notice.NoticeEntry;
import vn.giaoban.meetings.notice.NoticeGap;
import vn.giaoban.meetings.notice.NoticeState;
import vn.giaoban.meetings.notice.NoticeView;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.web.conference.ConferenceBacking;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.ThreeWay;
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
    KeptForms kept;

    @Inject
    Caller caller;

    @Inject
    Reply reply;

    private NoticeView notice;
    private NoticeEntry base;
    private NoticeForm form;
    private NoticeForm rival;
    private List<String> both = List.of();
    private OffsetDateTime keptAt;
    private OfficePaper preview;

    @Size(max = 2000)
    private String reason;

    @PostConstruct
    void open() {
        show(notices.ofConference(page.getConference().id()).orElse(null));
    }

    private void show(NoticeView shown) {
        if (shown == null) {
            return;
        }
        notice = shown;
        base = shown.entry();
        form = NoticeForm.of(base);
        rival = null;
        both = List.of();
        keptAt = null;
        preview = null;
        if (isEditable()) {
            kept.find(name(), KeptNotice.class).ifPresent(before -> {
                keptAt = before.at();
                merge(before.typed().base(), before.typed().typed(), base);
            });
        }
    }

    public void draft() {
        show(reply.ask(() -> notices.draft(page.getConference().id()), "say.notice.drafted"));
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (isEditable()) {
            kept.keep(name(), new KeptNotice(base, form.entry()));
        }
    }

    public void save() {
        saved("say.saved");
    }

    /** Saves what is typed and hands it in, so that the signer sees what the drafter saw. */
    public void submit() {
        if (saved(null)) {
            show(reply.ask(() -> notices.submit(notice.id()), "say.notice.submitted"));
        }
    }

    private boolean saved(String doneKey) {
        NoticeView changed = reply.ask(this::put, doneKey);
        if (changed != null) {
            kept.discard(name());
            show(changed);
        }
        return changed != null;
    }

    /** Where somebody else has changed the draft since, both are merged and shown, and it is for the person to look. */
    private NoticeView put() {
        NoticeView present = notices.get(notice.id());
        if (present.state() == NoticeState.DRAFT && !present.entry().equals(base)) {
            NoticeEntry before = base;
            notice = present;
            base = present.entry();
            merge(before, form.entry(), base);
            keep();
            throw Refusal.conflict("notice.other");
        }
        return notices.change(notice.id(), present.version(), form.entry());
    }

    private void merge(NoticeEntry before, NoticeEntry mine, NoticeEntry theirs) {
        ThreeWay<NoticeEntry> merge = ThreeWay.of(NoticeEntry.class, before, mine, theirs);
        form = NoticeForm.of(merge.merged());
        both = merge.both();
        rival = both.isEmpty() ? null : NoticeForm.of(theirs);
    }

    private String name() {
        return "notice/" + notice.id();
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

    /** The notice as its reader will see it, without a number; {@code null} once it is issued. */
    public OfficePaper getPreview() {
        if (preview == null && notice != null && notice.state() != NoticeState.ISSUED) {
            preview = notices.preview(notice.id());
        }
        return preview;
    }

    /** The day as it stands in the heading; empty where there is none yet. */
    public String getDated() {
        LocalDate day = getPreview().issuedOn();
        return day == null ? "" : WrittenDate.inHeading(day);
    }

    /** The archived document, once the notice is issued. */
    public DocumentView getDocument() {
        return notice == null || notice.document() == null
                ? null
                : documents.find(notice.document()).orElse(null);
    }

    public boolean isDrafts() {
        return caller.may(Permission.CONCLUDE) && page.isOpen();
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

    /** What somebody else has saved in the meantime, or {@code null}. */
    public NoticeForm getRival() {
        return rival;
    }

    /** Names of the fields that both have changed. */
    public List<String> getBoth() {
        return both;
    }

    public OffsetDateTime getKeptAt() {
        return keptAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
