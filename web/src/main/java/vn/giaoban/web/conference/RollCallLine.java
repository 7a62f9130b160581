package vn.giaoban.web.conference;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.Presence;

/** A line of the roll call as it is written. */
public class RollCallLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String body;

    @Size(max = 200)
    private String person;

    @Size(max = 300)
    private String post;

    private Presence presence = Presence.PRESENT;

    @Size(max = 200)
    private String substitute;

    @Size(max = 500)
    private String note;

    private LocalTime arrived;
    private LocalTime left;
    private List<Integer> absentFor = List.of();

    static RollCallLine of(AttendanceEntry entry) {
        RollCallLine line = ofBody(entry.body());
        line.person = entry.person();
        line.post = entry.post();
        line.presence = entry.presence();
        line.substitute = entry.substitute();
        line.note = entry.note();
        line.arrived = entry.arrived();
        line.left = entry.left();
        line.absentFor = entry.absentFor();
        return line;
    }

    static RollCallLine ofBody(String body) {
        RollCallLine line = new RollCallLine();
        line.body = body;
        return line;
    }

    boolean isBlank() {
        return body == null && (person == null || person.isBlank());
    }

    AttendanceEntry entry() {
        return new AttendanceEntry(body, person, post, presence, substitute, note, arrived, left, absentFor);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalTime getArrived() {
        return arrived;
    }

    public void setArrived(LocalTime arrived) {
        this.arrived = arrived;
    }

    public LocalTime getLeft() {
        return left;
    }

    public void setLeft(LocalTime left) {
        this.left = left;
    }

    public List<Integer> getAbsentFor() {
        return absentFor;
    }

    public void setAbsentFor(List<Integer> absentFor) {
        this.absentFor = absentFor;
    }
}
