package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.draft.Drafts;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.meetings.conclusion.ConferencesFromText;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conference.ConferenceFilter;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceLine;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.shell.Reply;

/**
 * From the text of a conference that has taken place to the conference: paste or upload, look at the draft beside the text,
 * put right, confirm. What is pasted and what is put right is kept while it is typed; nothing is entered before the
 * confirmation.
 */
@Named
@ViewScoped
public class FromTextBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "fromText";
    private static final String REVIEW = "fromText/review";

    @EJB
    ConferencesFromText reader;

    @EJB
    Conferences conferences;

    @EJB
    Drafts drafts;

    @Inject
    KeptForms kept;

    @Inject
    FileWords files;

    @Inject
    BodyNames names;

    @Inject
    Reply reply;

    private String text;
    private String replaced;
    private OffsetDateTime keptAt;
    private Review review;
    private ConferenceLine twin;
    private Long entered;
    private boolean marked;
    private String notSecretBecause;

    @PostConstruct
    void open() {
        drafts.find(TEXT).ifPresent(found -> {
            text = found.content();
            keptAt = found.savedAt();
            kept.find(REVIEW, KeptReview.class)
                    .filter(before -> before.typed().of().equals(KeptReview.markOf(text)))
                    .ifPresent(before -> {
                        keptAt = before.at();
                        review = Review.of(text, reader.draft(text), before.typed());
                    });
        });
    }

    /** Keeps what has been typed so far: the text, then the draft as put right. A text with a secrecy mark is not kept. */
    public void keep() {
        if (entered != null) {
            return;
        }
        if (review != null) {
            kept.keep(REVIEW, review.kept());
        } else if (text == null || text.isBlank() || SecrecyMark.in(text).isPresent()) {
            drafts.discard(TEXT);
        } else {
            drafts.keep(TEXT, lines(text));
        }
    }

    /**
     * Takes the words of a file in place of what was typed, which can be taken back. It waits for the phase in which the text
     * that was sent with the file is known: a file chosen at once after typing comes before the keeping of what was typed.
     */
    public void take(FileUploadEvent event) {
        if (!PhaseId.INVOKE_APPLICATION.equals(event.getPhaseId())) {
            event.setPhaseId(PhaseId.INVOKE_APPLICATION);
            event.queue();
            return;
        }
        String words = reply.ask(
                () -> files.of(event.getFile()),
                "say.text.taken",
                event.getFile().getFileName());
        if (words != null) {
            replaced = text == null || text.isBlank() || text.equals(words) ? null : text;
            text = words;
            keep();
        }
    }

    /** Back to what was typed before a file took its place. */
    public void takeBack() {
        text = replaced;
        replaced = null;
        keep();
    }

    /** Reads the text into a draft, unless it is the very text whose draft was being put right. */
    public void read() {
        text = text == null ? "" : lines(text);
        keep();
        marked = SecrecyMark.in(text).isPresent();
        ConferenceDraft draft = reply.ask(() -> reader.draft(text, notSecretBecause), null);
        if (draft != null) {
            Optional<KeptReview> before = kept.find(REVIEW, KeptReview.class)
                    .map(KeptForms.Kept::typed)
                    .filter(one -> one.of().equals(KeptReview.markOf(text)));
            List<String> present =
                    names.getPresent().stream().map(BodyView::code).toList();
            review = before.map(one -> Review.of(text, draft, one)).orElseGet(() -> Review.of(text, draft, present));
        }
    }

    /** A line's end is one character, as the browser shows and the spans count it. */
    private static String lines(String typed) {
        return typed.replace("\r\n", "\n");
    }

    /** Back to the text; it is still there, and so is what was put right as long as the text stays the same. */
    public void back() {
        keep();
        review = null;
        twin = null;
    }

    public void join(ClauseForm clause) {
        review.join(clause);
        keep();
    }

    public void add() {
        review.add();
        keep();
    }

    /**
     * Enters the conference and its conclusion as confirmed. However often it is pressed there is one conference; where
     * one of the same name and day is already there, the person is asked whether another is meant.
     */
    public synchronized void confirm() throws IOException {
        if (entered == null && (twin != null || !hasTwin(review.getPlan().plan()))) {
            ConferenceView made = reply.ask(
                    () -> reader.accept(review.getPlan().plan(), review.entries(), notSecretBecause),
                    "say.conference.entered");
            if (made != null) {
                entered = made.id();
                kept.discard(REVIEW);
                drafts.discard(TEXT);
            }
        }
        if (entered != null) {
            Faces.redirect("conference/%s?tab=conclusion", entered);
        }
    }

    private boolean hasTwin(ConferencePlan plan) {
        ConferenceFilter sameDay = new ConferenceFilter(null, null, null, null, plan.startDate(), plan.startDate());
        twin = conferences.page(sameDay, 0, 50).stream()
                .filter(other -> other.title().equalsIgnoreCase(plan.title().strip()))
                .findFirst()
                .orElse(null);
        if (twin != null) {
            reply.wrong("fromText.twin.sure");
        }
        return twin != null;
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

    public boolean isReplaced() {
        return replaced != null;
    }

    public OffsetDateTime getKeptAt() {
        return keptAt;
    }

    public Review getReview() {
        return review;
    }

    /** A conference of the same name and day that is already there. */
    public ConferenceLine getTwin() {
        return twin;
    }

    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }

    public ClauseKind[] getClauseKinds() {
        return ClauseKind.values();
    }
}
