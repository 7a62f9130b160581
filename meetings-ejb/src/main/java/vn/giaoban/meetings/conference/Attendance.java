package vn.giaoban.meetings.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.function.LongFunction;

/** A line of the roll call at its place. */
@Embeddable
class Attendance {

    private int position;

    @Column(name = "body_id")
    private Long bodyId;

    private String person;
    private String post;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String substitute;
    private String note;

    protected Attendance() {}

    Attendance(int position, Long bodyId, AttendanceEntry entry) {
        this.position = position;
        this.bodyId = bodyId;
        this.person = entry.person();
        this.post = entry.post();
        this.presence = entry.presence();
        this.substitute = entry.substitute();
        this.note = entry.note();
    }

    boolean came() {
        return presence == Presence.PRESENT || presence == Presence.SUBSTITUTE;
    }

    AttendanceEntry entry(LongFunction<String> code) {
        return new AttendanceEntry(
                bodyId == null ? null : code.apply(bodyId), person, post, presence, substitute, note);
    }
}
