package vn.giaoban.web.body;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.SuccessionKind;

/** What is written into the forms about one body; {@code since} is the day from which it counts. */
public class BodyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 40)
    @Pattern(regexp = "[\\p{Lu}\\d][\\p{Lu}\\d_-]*", message = "{body.code.pattern}")
    private String code;

    private BodyKind kind;
    private String parent;
    private int position;
    private LocalDate since;

    @Size(max = 300)
    private String fullName;

    @Size(max = 120)
    private String shortName;

    @Size(max = 40)
    private String symbol;

    @Size(max = 300)
    private String superiorHeading;

    @Size(max = 300)
    private String heading;

    private String successor;
    private SuccessionKind succession;

    @Size(max = 300)
    private String basis;

    static BodyForm of(BodyView body, LocalDate today) {
        BodyForm form = new BodyForm();
        form.code = body.code();
        form.kind = body.kind();
        form.parent = body.parentCode();
        form.position = body.position();
        form.fullName = body.fullName();
        form.shortName = body.shortName();
        form.symbol = body.symbol();
        form.superiorHeading = body.superiorHeading();
        form.heading = body.heading();
        form.since = today;
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getSuperiorHeading() {
        return superiorHeading;
    }

    public void setSuperiorHeading(String superiorHeading) {
        this.superiorHeading = superiorHeading;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public SuccessionKind getSuccession() {
        return succession;
    }

    public void setSuccession(SuccessionKind succession) {
        this.succession = succession;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
