package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;
import vn.giaoban.archive.draft.Drafts;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ConferencesFromText;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Reply;

/**
 * From the text of a conference that has taken place to the conference: paste or upload, look at the draft beside the text,
 * put right, confirm. What is pasted is kept while it is typed; nothing is entered before the confirmation.
 */
@Named
@ViewScoped
public class FromTextBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FORM = "fromText";

    @EJB
    ConferencesFromText reader;

    @EJB
    Drafts drafts;

    @Inject
    FileWords files;

    @Inject
    BodyNames names;

    @Inject
    Reply reply;

    private String text;
    private OffsetDateTime keptAt;
    private boolean marked;
    private String notSecretBecause;
    private List<SourceText.Piece> pieces;
    private PlanForm plan;
    private List<ClauseForm> clauses;
    private List<ConferenceDraft.NamedBody> named = List.of();

    @PostConstruct
    void open() {
        drafts.find(FORM).ifPresent(kept -> {
            text = kept.content();
            keptAt = kept.savedAt();
        });
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (text == null || text.isBlank()) {
            drafts.discard(FORM);
        } else {
            drafts.keep(FORM, text);
        }
    }

    /** Takes the words of a file in place of what was typed. */
    public void take(FileUploadEvent event) {
        String words = reply.ask(
                () -> files.of(event.getFile()),
                "say.text.taken",
                event.getFile().getFileName());
        if (words != null) {
            text = words;
            keep();
        }
    }

    /** Reads the text into a draft. Line ends are counted as one character, as the browser shows them. */
    public void read() {
        text = text == null ? "" : text.replace("\r\n", "\n");
        keep();
        marked = SecrecyMark.in(text).isPresent();
        ConferenceDraft draft = reply.ask(() -> reader.draft(text, notSecretBecause), null);
        if (draft != null) {
            pieces = SourceText.pieces(text, draft);
            clauses = draft.clauses().stream().map(ClauseForm::of).collect(Collectors.toCollection(ArrayList::new));
            named = draft.bodies();
            plan = planned(draft);
        }
    }

    private PlanForm planned(ConferenceDraft draft) {
        PlanForm form = new PlanForm();
        form.setTitle(draft.title());
        form.setKind(ConferenceKind.valueOf(draft.kind().name()));
        form.setStartDate(draft.date());
        form.setPlace(draft.place());
        form.setReviewed(draft.period().reviewed());
        form.setAhead(draft.period().ahead());
        if (draft.chair() != null) {
            form.setChair(draft.chair().name());
            form.setPosts(String.join("; ", draft.chair().posts()));
        }
        List<String> present =
                names.getPresent().stream().map(body -> body.code()).toList();
        form.setSummoned(draft.bodies().stream()
                .map(ConferenceDraft.NamedBody::code)
                .filter(Objects::nonNull)
                .filter(present::contains)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new)));
        return form;
    }

    /** Back to the text; it is still there. */
    public void back() {
        pieces = null;
        plan = null;
        clauses = null;
    }

    /** Enters the conference and its conclusion as confirmed. */
    public void confirm() throws IOException {
        List<ClauseEntry> entries = clauses.stream()
                .filter(ClauseForm::isTaken)
                .filter(clause -> !clause.isBlank())
                .map(ClauseForm::entry)
                .toList();
        ConferenceView entered =
                reply.ask(() -> reader.accept(plan.plan(), entries, notSecretBecause), "say.conference.entered");
        if (entered != null) {
            drafts.discard(FORM);
            Faces.redirect("/conference/%s?tab=conclusion", entered.id());
        }
    }

    /** How many clauses of the draft would become tasks. */
    public long getTaskCount() {
        return clauses.stream()
                .filter(clause -> clause.getKind() == ClauseKind.TASK)
                .count();
    }

    /** Names of bodies that the text speaks of and the office does not know, or that stand for several. */
    public List<String> getUnknown() {
        return named.stream()
                .filter(body -> body.code() == null)
                .map(ConferenceDraft.NamedBody::name)
                .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Whether a line was refused as a secrecy mark, so that the page asks why it is none. */
    public boolean isMarked() {
        return marked;
    }

    public String getNotSecretBecause() {
        return notSecretBecause;
    }

    public void setNotSecretBecause(String notSecretBecause) {
        this.notSecretBecause = notSecretBecause;
    }

    public OffsetDateTime getKeptAt() {
        return keptAt;
    }

    public List<SourceText.Piece> getPieces() {
        return pieces;
    }

    public PlanForm getPlan() {
        return plan;
    }

    public List<ClauseForm> getClauses() {
        return clauses;
    }

    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }

    public ClauseKind[] getClauseKinds() {
        return ClauseKind.values();
    }
}
