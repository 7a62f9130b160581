package vn.giaoban.web.conference;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.meetings.conclusion.ClauseEntry;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.drafting.Axis;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ClauseDraft;
import vn.giaoban.meetings.conclusion.drafting.ClauseKind;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.DueKind;

/** A clause of a conclusion as it is written or confirmed. */
public class ClauseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private ClauseKind kind = ClauseKind.TASK;
    private List<Axis> axes = new ArrayList<>();

    @Size(max = 500)
    private String heading;

    @Size(max = 8000)
    private String text;

    private Boolean noTask;
    private String lead;
    private String leadName;
    private List<BodyName> coordinating = List.of();

    @Size(max = 300)
    private String collective;

    private Due due;
    private List<String> inferred = List.of();
    private Span span;
    private boolean taken = true;
    private Rival rival;
    private String rivalText;

    static ClauseForm of(ClauseDraft draft) {
        ClauseForm form = new ClauseForm();
        form.kind = draft.kind();
        form.axes = new ArrayList<>(draft.axes());
        form.text = draft.text();
        form.name(draft.lead());
        form.coordinating = draft.coordinating();
        form.collective = draft.collective();
        form.due = new Due(
                DueKind.of(draft.due().kind().code()).orElse(DueKind.NONE),
                draft.due().day(),
                draft.due().period(),
                draft.due().text());
        form.inferred = draft.inferred();
        form.span = draft.span();
        return form;
    }

    static ClauseForm of(ClauseView clause) {
        return of(new ClauseEntry(
                clause.id(),
                clause.kind(),
                clause.axes(),
                clause.heading(),
                clause.text(),
                clause.noTask(),
                clause.lead(),
                clause.coordinating(),
                clause.collective(),
                clause.due(),
                clause.inferred(),
                clause.span()));
    }

    static ClauseForm of(ClauseEntry entry) {
        ClauseForm form = new ClauseForm();
        form.id = entry.id();
        form.kind = entry.kind();
        form.axes = new ArrayList<>(entry.axes());
        form.heading = entry.heading();
        form.text = entry.text();
        form.noTask = entry.noTask();
        form.name(entry.lead());
        form.coordinating = entry.coordinating();
        form.collective = entry.collective();
        form.due = entry.due();
        form.inferred = entry.inferred();
        form.span = entry.span();
        return form;
    }

    /** Takes in the words and the span of the clause that follows. */
    void join(ClauseForm next) {
        text = text == null ? next.text : text + " " + (next.text == null ? "" : next.text);
        if (span != null && next.span != null) {
            span = new Span(Math.min(span.from(), next.span.from()), Math.max(span.to(), next.span.to()));
        }
        if (due == null || due.kind() == DueKind.NONE) {
            due = next.due;
        }
    }

    /** The same words as a clause of its own, where the clause they were is gone. */
    ClauseForm renewed() {
        id = null;
        return this;
    }

    /** Marks what somebody else has made of it in the meantime. */
    ClauseForm beside(Rival what, String words) {
        rival = what;
        rivalText = words;
        return this;
    }

    /** Takes the other's words in the place of one's own. */
    void concede() {
        text = rivalText;
        rival = null;
        rivalText = null;
    }

    private void name(BodyName body) {
        lead = body == null ? null : body.code();
        leadName = body == null ? null : body.name();
    }

    ClauseEntry entry() {
        return new ClauseEntry(
                id,
                kind,
                kind == ClauseKind.SHORTCOMING ? axes : List.of(),
                heading,
                text,
                noTask,
                named(),
                coordinating,
                collective,
                due,
                inferred,
                span);
    }

    /** A lead that a person chose is that body; one that was only written stays as it was written. */
    private BodyName named() {
        if (lead == null && leadName == null) {
            return null;
        }
        return new BodyName(leadName == null ? lead : leadName, lead);
    }

    boolean isBlank() {
        return text == null || text.isBlank();
    }

    public Long getId() {
        return id;
    }

    public ClauseKind getKind() {
        return kind;
    }

    public void setKind(ClauseKind kind) {
        this.kind = kind;
    }

    public List<Axis> getAxes() {
        return axes;
    }

    public void setAxes(List<Axis> axes) {
        this.axes = axes;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Boolean getNoTask() {
        return noTask;
    }

    public void setNoTask(Boolean noTask) {
        this.noTask = noTask;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getLeadName() {
        return leadName;
    }

    public List<BodyName> getCoordinating() {
        return coordinating;
    }

    public String getCollective() {
        return collective;
    }

    public Due getDue() {
        return due;
    }

    public List<String> getInferred() {
        return inferred;
    }

    public Span getSpan() {
        return span;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    public Rival getRival() {
        return rival;
    }

    public String getRivalText() {
        return rivalText;
    }
}
