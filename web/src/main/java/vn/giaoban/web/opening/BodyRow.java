package vn.giaoban.web.opening;

import java.io.Serializable;
import java.time.LocalDate;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyNaming;
import vn.giaoban.archive.body.NewBody;

/** One body as it is being entered. */
public class BodyRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private BodyKind kind;
    private String code;
    private String fullName;
    private String shortName;
    private String symbol;
    private String heading;

    public BodyRow() {
        this(BodyKind.ADVISORY, null, null, null, null);
    }

    public BodyRow(BodyKind kind, String code, String fullName, String shortName, String heading) {
        this.kind = kind;
        this.code = code;
        this.symbol = code;
        this.fullName = fullName;
        this.shortName = shortName;
        this.heading = heading;
    }

    NewBody entered(String superior, String parentCode, int position, LocalDate since) {
        BodyNaming naming = new BodyNaming(fullName, shortName, symbol, superior, heading);
        return new NewBody(code, kind, parentCode, position, since, naming);
    }

    public BodyKind getKind() {
        return kind;
    }

    public void setKind(BodyKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }
}
