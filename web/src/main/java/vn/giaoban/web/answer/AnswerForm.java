package vn.giaoban.web.answer;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import vn.giaoban.archive.vietnamese.Lines;
import vn.giaoban.meetings.answer.AnswerEntry;
import vn.giaoban.meetings.answer.AnswerKind;

/** An answer as it is written; who comes is written line by line. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private AnswerKind kind = AnswerKind.ATTENDS;

    @Size(max = 6000)
    private String people;

    @Size(max = 200)
    private String substitute;

    @Size(max = 300)
    private String post;

    @Size(max = 1000)
    private String reason;

    static AnswerForm of(AnswerEntry entry) {
        AnswerForm form = new AnswerForm();
        form.kind = entry.kind();
        form.people = String.join("\n", entry.people());
        form.substitute = entry.substitute();
        form.post = entry.post();
        form.reason = entry.reason();
        return form;
    }

    static AnswerForm of(KeptAnswer kept) {
        AnswerForm form = new AnswerForm();
        form.kind = kept.kind();
        form.people = kept.people();
        form.substitute = kept.substitute();
        form.post = kept.post();
        form.reason = kept.reason();
        return form;
    }

    KeptAnswer kept() {
        return new KeptAnswer(kind, people, substitute, post, reason);
    }

    AnswerEntry entry() {
        return new AnswerEntry(kind, Lines.written(people), substitute, post, reason);
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
