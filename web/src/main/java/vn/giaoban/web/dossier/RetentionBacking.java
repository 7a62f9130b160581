package vn.giaoban.web.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.dossier.DossierLine;
import vn.giaoban.archive.dossier.RetentionReviews;
import vn.giaoban.archive.dossier.RetentionTermDetails;
import vn.giaoban.archive.dossier.RetentionTermView;
import vn.giaoban.archive.dossier.RetentionTerms;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The dossiers whose term has ended, and the list of terms with the form that adds or corrects a line. */
@Named
@ViewScoped
public class RetentionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    RetentionReviews reviews;

    @EJB
    RetentionTerms terms;

    @Inject
    Reply reply;

    private LazyDataModel<DossierLine> due;
    private transient List<RetentionTermView> all;

    /** The line that is corrected; {@code null} while one is added. */
    private RetentionTermView corrected;

    private String name;

    @Min(1)
    @Max(100)
    private Integer years;

    private String basis;
    private LocalDate validFrom;
    private LocalDate validTo;

    @PostConstruct
    void open() {
        due = new Rows<>((first, size) -> reviews.due(first, size), () -> reviews.countDue());
    }

    /** Opens the form on a line, or an empty one. */
    public void begin(RetentionTermView line) {
        corrected = line;
        name = line == null ? null : line.name();
        years = line == null ? null : line.years();
        basis = line == null ? null : line.basis();
        validFrom = line == null ? null : line.validFrom();
        validTo = line == null ? null : line.validTo();
    }

    public void save() {
        RetentionTermDetails details = new RetentionTermDetails(name, years, basis, validFrom, validTo);
        reply.beside(
                java.util.Map.of("retention.used", "line:years", "retention.endsBeforeStart", "line:validTo_input"));
        RetentionTermView saved = reply.ask(
                () -> corrected == null
                        ? terms.add(details)
                        : terms.change(corrected.id(), corrected.version(), details),
                "say.saved");
        if (saved != null) {
            all = null;
        }
    }

    public LazyDataModel<DossierLine> getDue() {
        return due;
    }

    public List<RetentionTermView> getAll() {
        if (all == null) {
            all = terms.all();
        }
        return all;
    }

    public RetentionTermView getCorrected() {
        return corrected;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
