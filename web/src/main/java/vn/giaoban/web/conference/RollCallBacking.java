package vn.giaoban.web.conference;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.meetings.conference.Presence;
import vn.giaoban.web.shell.Reply;

/** Calls the roll: one line for each body or person, whether it came, and who came instead. */
@Named
@ViewScoped
public class RollCallBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conferences conferences;

    @Inject
    ConferenceBacking page;

    @Inject
    Reply reply;

    private List<RollCallLine> lines;

    /** Opens the roll; the first time with a line for each body summoned. */
    public void edit() {
        lines = new ArrayList<>();
        page.getConference().attendance().forEach(entry -> lines.add(RollCallLine.of(entry)));
        if (lines.isEmpty()) {
            page.getConference().summoned().forEach(body -> lines.add(RollCallLine.ofBody(body)));
        }
    }

    public void add() {
        lines.add(new RollCallLine());
    }

    public void remove(RollCallLine line) {
        lines.remove(line);
    }

    /** Puts the roll call; lines that name nobody are none. */
    public void save() {
        List<AttendanceEntry> entries = lines.stream()
                .filter(line -> !line.isBlank())
                .map(RollCallLine::entry)
                .toList();
        long id = page.getConference().id();
        long version = page.getConference().version();
        if (reply.attempt(() -> conferences.putAttendance(id, version, entries), "say.saved")) {
            page.refresh();
            lines = null;
        }
    }

    public void leave() {
        lines = null;
    }

    public List<RollCallLine> getLines() {
        return lines;
    }

    public Presence[] getPresences() {
        return Presence.values();
    }
}
