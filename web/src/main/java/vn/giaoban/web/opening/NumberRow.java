package vn.giaoban.web.opening;

import java.io.Serializable;

/** The last number used of one kind of the committee's documents, as it is being entered. */
public class NumberRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;
    private Integer number = 0;

    public NumberRow(String kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
