package vn.giaoban.web.conference;

import java.util.List;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.AttendanceEntry;

/** Lines being written that are put as a whole, as they are kept until they are saved. */
final class KeptLines {

    private KeptLines() {}

    /** An agenda being written. */
    record Agenda(List<AgendaEntry> base, List<AgendaEntry> typed) {}

    /** A roll call being written. */
    record Roll(List<AttendanceEntry> base, List<AttendanceEntry> typed) {}
}
