package vn.giaoban.web.docket;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.meetings.docket.Disposition;
import vn.giaoban.meetings.docket.DispositionKind;
import vn.giaoban.meetings.docket.DocketLineView;
import vn.giaoban.meetings.task.Quality;

/** What is written into the form of a decision; each kind uses some of it. */
public class DispositionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DispositionKind kind = DispositionKind.CONFIRM;
    private LocalDate on;

    @Size(max = 2000)
    private String note;

    private LocalDate day;
    private String lead;
    private Quality quality = Quality.MET;
    private final List<PartForm> parts = new ArrayList<>();

    DispositionForm() {}

    /** The form of a line, for a day; split it begins with two parts of the same words. */
    DispositionForm(DocketLineView line, LocalDate on) {
        this.on = on;
        kind = line.finished() || line.task().percent() == 100 ? DispositionKind.CONFIRM : DispositionKind.EXTEND;
        addPart();
        addPart();
        parts.forEach(part -> {
            part.setContent(line.task().content());
            part.setLead(line.lead());
        });
    }

    void addPart() {
        parts.add(new PartForm());
    }

    Disposition disposition() {
        boolean split = kind == DispositionKind.SPLIT;
        return new Disposition(
                kind,
                on,
                note,
                day,
                lead,
                quality,
                split ? parts.stream().map(part -> part.assignment(on)).toList() : List.of());
    }

    public DispositionKind getKind() {
        return kind;
    }

    public void setKind(DispositionKind kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public Quality getQuality() {
        return quality;
    }

    public void setQuality(Quality quality) {
        this.quality = quality;
    }

    public List<PartForm> getParts() {
        return parts;
    }
}
