package vn.giaoban.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.register.Gap;
import vn.giaoban.archive.register.NumberOrder;
import vn.giaoban.archive.register.NumberView;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.register.SeriesView;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The book of one series: every number with what became of it, and what the registry clerk does with numbers. */
@Named
@ViewScoped
public class RegisterBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Registers registers;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private SeriesView series;
    private LazyDataModel<NumberView> book;

    @NotBlank
    private String kind;

    @NotNull
    @Min(1)
    @Max(99999)
    private Integer number;

    @Pattern(regexp = "[a-z]?", message = "{register.suffix.pattern}")
    private String suffix;

    @NotNull
    private LocalDate on;

    private Long reserved;
    private String reservedWritten;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @PostConstruct
    void open() {
        refresh();
        book = new Rows<>((first, size) -> registers.book(id, first, size), () -> registers.count(id));
        begin(null);
    }

    private void refresh() {
        series = Missing.unless(
                id,
                wanted -> registers.series().stream()
                        .filter(one -> one.id() == wanted)
                        .findFirst()
                        .orElse(null));
    }

    public List<Gap> getGaps() {
        return registers.gaps().stream().filter(gap -> gap.seriesId() == id).toList();
    }

    /** Opens a form on a number: the first of a gap, or none in particular. */
    public void begin(Integer wanted) {
        kind = series.kinds().size() == 1 ? series.kinds().iterator().next() : null;
        number = wanted;
        suffix = "";
        on = LocalDate.now(clock);
    }

    /** Opens the form that gives a reserved number back. */
    public void choose(NumberView line) {
        reserved = line.id();
        reservedWritten = line.written();
        reason = null;
    }

    public void reserve() {
        NumberView taken = reply.ask(() -> registers.reserve(order()), null);
        if (taken != null) {
            reply.done("say.register.reserved", taken.written());
            refresh();
        }
    }

    public void enterOutside() {
        NumberView line =
                reply.ask(() -> registers.outside(order(), number, suffix == null ? "" : suffix.strip()), null);
        if (line != null) {
            reply.done("say.register.outside", line.written());
            refresh();
        }
    }

    public void makeVoid() {
        reply.attempt(() -> registers.makeVoid(reserved, reason), "say.register.void", reservedWritten);
    }

    private NumberOrder order() {
        return new NumberOrder(series.bodyId(), kind, on, series.congress());
    }

    public SeriesView getSeries() {
        return series;
    }

    public LazyDataModel<NumberView> getBook() {
        return book;
    }

    public String getReservedWritten() {
        return reservedWritten;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getSuffix() {
        return suffix;
    }

    public void setSuffix(String suffix) {
        this.suffix = suffix;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
