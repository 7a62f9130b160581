package vn.giaoban.archive.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A line of the list of retention terms: for what, how many years or for ever, on what legal basis, and when that holds. */
@Entity
@Table(name = "retention_term")
@NamedQuery(name = "RetentionTerm.all", query = "select t from RetentionTerm t order by t.id")
class RetentionTerm {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "kept_years")
    private Integer years;

    private String basis;

    private boolean proposed;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected RetentionTerm() {}

    RetentionTerm(RetentionTermDetails details) {
        describe(details);
    }

    /** Whoever saves it has looked at it: it is no mere proposal any more. */
    void describe(RetentionTermDetails details) {
        name = details.name();
        years = details.years();
        basis = details.basis();
        validFrom = details.validFrom();
        validTo = details.validTo();
        proposed = false;
    }

    /** The last year in which something is kept whose work ended in a year; {@code null} = for ever. */
    Integer lastYear(int endedIn) {
        return years == null ? null : endedIn + years;
    }

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    Integer years() {
        return years;
    }

    long version() {
        return version;
    }

    RetentionTermView view(boolean used) {
        return new RetentionTermView(id, version, name, years, basis, proposed, validFrom, validTo, used);
    }
}
