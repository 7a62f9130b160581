package vn.giaoban.meetings.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of the roll call at its place. */
@Embeddable
class Attendance {

    private static final Pattern COMMA = Pattern.compile(",");

    private int position;

    @Column(name = "body_id")
    private Long bodyId;

    private String person;
    private String post;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String substitute;
    private String note;

    @Column(name = "arrived_at")
    private LocalTime arrivedAt;

    @Column(name = "left_at")
    private LocalTime leftAt;

    /** Places of items of the agenda, parted by commas; null for none. */
    @Column(name = "absent_items")
    private String absentItems;

    protected Attendance() {}

    Attendance(int position, Long bodyId, AttendanceEntry entry) {
        this.position = position;
        this.bodyId = bodyId;
        this.person = entry.person();
        this.post = entry.post();
        this.presence = entry.presence();
        this.substitute = entry.substitute();
        this.note = entry.note();
        this.arrivedAt = entry.arrived();
        this.leftAt = entry.left();
        this.absentItems = entry.absentFor().isEmpty()
                ? null
                : entry.absentFor().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    boolean came() {
        return presence == Presence.PRESENT || presence == Presence.SUBSTITUTE;
    }

    AttendanceEntry entry(LongFunction<String> code) {
        return new AttendanceEntry(
                bodyId == null ? null : code.apply(bodyId),
                person,
                post,
                presence,
                substitute,
                note,
                arrivedAt,
                leftAt,
                absentItems == null
                        ? List.of()
                        : COMMA.splitAsStream(absentItems).map(Integer::valueOf).toList());
    }
}
