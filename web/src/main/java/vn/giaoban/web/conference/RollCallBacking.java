package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.answer.InvitationAnswers;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.conference.Presence;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.KeptForms.Kept;
import vn.giaoban.web.shell.Reply;

/** Calls the roll: one line for each body or person, whether it came, and who came instead. */
@Named
@ViewScoped
public class RollCallBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conferences conferences;

    @EJB
    InvitationAnswers answers;

    @Inject
    ConferenceBacking page;

    @Inject
    KeptForms kept;

    @Inject
    Reply reply;

    private List<AttendanceEntry> base;
    private List<AttendanceEntry> rival;
    private List<RollCallLine> lines;
    private Kept<KeptLines.Roll> restored;

    @PostConstruct
    void open() {
        if (page.isPrepares()) {
            restored = kept.find(form(), KeptLines.Roll.class).orElse(null);
        }
    }

    /** Opens the roll, the first time with a line for each body summoned, or with what was typed before. */
    public void edit() {
        List<AttendanceEntry> present = page.getConference().attendance();
        base = restored == null ? present : restored.typed().base();
        rival = base.equals(present) ? null : present;
        lines = (restored == null ? present : restored.typed().typed())
                .stream().map(RollCallLine::of).collect(Collectors.toCollection(ArrayList::new));
        if (lines.isEmpty()) {
            page.getConference().summoned().forEach(body -> lines.add(RollCallLine.ofBody(body)));
        }
    }

    /** Takes over what was answered to the invitation; what is typed stands, and nothing is saved yet. */
    public void takeAnswers() {
        if (lines == null) {
            edit();
        }
        List<AttendanceEntry> taken =
                reply.ask(() -> answers.intoRoll(page.getConference().id(), entries()), "say.answers.taken");
        if (taken != null) {
            lines = taken.stream().map(RollCallLine::of).collect(Collectors.toCollection(ArrayList::new));
            keep();
        }
    }

    /** Whether there are answers to be taken over. */
    public boolean isAnswered() {
        return answers.find(page.getConference().id())
                .filter(view -> view.answered() > 0)
                .isPresent();
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (lines != null) {
            kept.keep(form(), new KeptLines.Roll(base, entries()));
        }
    }

    public void add() {
        lines.add(new RollCallLine());
    }

    public void remove(RollCallLine line) {
        lines.remove(line);
        keep();
    }

    private List<AttendanceEntry> entries() {
        return lines.stream().map(RollCallLine::entry).toList();
    }

    /**
     * Puts the roll call; lines that name nobody are none. Where somebody else has called the roll since, that one is
     * shown, and it is for the person to save again over it or to leave.
     */
    public void save() {
        List<AttendanceEntry> entries = lines.stream()
                .filter(line -> !line.isBlank())
                .map(RollCallLine::entry)
                .toList();
        if (reply.ask(() -> put(entries), "say.saved") != null) {
            page.refresh();
            leave();
        }
    }

    private ConferenceView put(List<AttendanceEntry> entries) {
        long id = page.getConference().id();
        ConferenceView present = conferences.get(id);
        if (!present.attendance().equals(base)) {
            page.refresh();
            base = present.attendance();
            rival = base;
            throw Refusal.conflict("attendance.other");
        }
        return conferences.putAttendance(id, present.version(), entries);
    }

    /** Closes the roll; what was typed and not saved is no longer wanted. */
    public void leave() {
        kept.discard(form());
        restored = null;
        rival = null;
        lines = null;
    }

    private String form() {
        return "attendance/" + page.getConference().id();
    }

    public List<RollCallLine> getLines() {
        return lines;
    }

    /** What somebody else has put in the meantime, or {@code null}. */
    public List<AttendanceEntry> getRival() {
        return rival;
    }

    /** When the draft that waits to be taken up was kept, or {@code null}. */
    public OffsetDateTime getRestoredAt() {
        return restored == null || lines != null ? null : restored.at();
    }

    public Presence[] getPresences() {
        return Presence.values();
    }
}
