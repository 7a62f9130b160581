package vn.giaoban.web.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.meetings.calendar.HolidayEntry;
import vn.giaoban.meetings.calendar.HolidayKind;
import vn.giaoban.meetings.calendar.HolidayView;
import vn.giaoban.meetings.calendar.Holidays;
import vn.giaoban.web.shell.Reply;

/** The days off of a year, and the days worked in their place; the address names the year. */
@Named
@ViewScoped
public class HolidaysBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Holidays holidays;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private int year;
    private LocalDate day;
    private HolidayKind kind = HolidayKind.OFF;
    private String name;
    private String basis;

    @PostConstruct
    void open() {
        year = Optional.ofNullable(Faces.getRequestParameter("year"))
                .filter(written -> written.matches("[12][0-9]{3}"))
                .map(Integer::valueOf)
                .orElseGet(() -> LocalDate.now(clock).getYear());
    }

    public List<HolidayView> getAll() {
        return holidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Enters the day that is filled in. */
    public void save() {
        if (reply.ask(() -> holidays.put(new HolidayEntry(day, kind, name, basis)), "say.saved") != null) {
            day = null;
            name = null;
            basis = null;
        }
    }

    public void remove(HolidayView holiday) {
        reply.attempt(() -> holidays.remove(holiday.id()), "say.saved");
    }

    public int getYear() {
        return year;
    }

    public HolidayKind[] getKinds() {
        return HolidayKind.values();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public HolidayKind getKind() {
        return kind;
    }

    public void setKind(HolidayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
