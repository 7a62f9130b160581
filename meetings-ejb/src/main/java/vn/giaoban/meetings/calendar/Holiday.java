package vn.giaoban.meetings.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day off, or one worked in its place. */
@Entity
@Table(name = "holiday")
class Holiday {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "held_on")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private String name;
    private String basis;

    @Version
    private long version;

    protected Holiday() {}

    Holiday(HolidayEntry entry) {
        day = entry.day();
        change(entry);
    }

    final void change(HolidayEntry entry) {
        kind = entry.kind();
        name = entry.name().strip();
        basis = entry.basis() == null ? null : entry.basis().strip();
    }

    HolidayView view() {
        return new HolidayView(id, day, kind, name, basis);
    }
}
