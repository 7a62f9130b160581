package vn.giaoban.archive.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * A dossier (hồ sơ): opened when the work begins, filled while it goes on, closed when it has ended. A closed one changes no
 * more; it can be reopened with a reason until it is handed over. Its term counts from the year the work ended (Thông tư
 * 10/2022/TT-BNV, for state bodies; practice of the Party's offices).
 */
@Entity
@Table(name = "dossier")
@NamedQuery(name = "Dossier.byCode", query = "select d.id from Dossier d where d.fondsId = :fonds and d.code = :code")
@NamedQuery(
        name = "Dossier.termsInUse",
        query = "select distinct d.termId from Dossier d where d.termId is not null"
                + " and d.state <> vn.giaoban.archive.dossier.DossierState.OPEN")
@NamedQuery(
        name = "Dossier.due",
        query = "select d from Dossier d where d.state = vn.giaoban.archive.dossier.DossierState.CLOSED"
                + " and d.keptUntil < :year order by d.keptUntil, d.id")
@NamedQuery(
        name = "Dossier.countDue",
        query = "select count(d) from Dossier d where d.state = vn.giaoban.archive.dossier.DossierState.CLOSED"
                + " and d.keptUntil < :year")
class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "fonds_id")
    private Long fondsId;

    private String code;

    private String title;

    /** Code and title without marks: what is looked for when somebody types words. */
    private String folded;

    private String keeper;

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "ended_in")
    private Integer endedIn;

    @Column(name = "term_id")
    private Long termId;

    @Column(name = "kept_until")
    private Integer keptUntil;

    private String notes;

    @Enumerated(EnumType.STRING)
    private DossierState state = DossierState.OPEN;

    private boolean held;

    @Enumerated(EnumType.STRING)
    private DecisionKind decision;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private long version;

    protected Dossier() {}

    Dossier(DossierDetails details, long fonds, long body, String by, OffsetDateTime at) {
        createdBy = by;
        createdAt = at;
        describe(details, fonds, body);
    }

    void describe(DossierDetails details, long fonds, long body) {
        fondsId = fonds;
        bodyId = body;
        code = details.code();
        title = details.title();
        folded = Vietnamese.fold(code + " " + title);
        keeper = details.keeper();
        openedOn = details.openedOn();
        termId = details.termId();
        notes = details.notes();
    }

    /** The work has ended; what is kept for a number of years is kept that long from then on. */
    void close(LocalDate day, int year, RetentionTerm term) {
        state = DossierState.CLOSED;
        closedOn = day;
        endedIn = year;
        keptUntil = term.lastYear(year);
    }

    void reopen() {
        state = DossierState.OPEN;
        closedOn = null;
        endedIn = null;
        keptUntil = null;
        decision = null;
    }

    /**
     * Follows a decision that people have taken; whether they could take it is not asked here.
     *
     * @param year this year, from which an extension counts where the term has ended before it
     */
    void decide(DecisionKind kind, Integer years, int year) {
        switch (kind) {
            case HOLD -> held = true;
            case RELEASE -> held = false;
            case EXTENSION -> {
                keptUntil = Math.max(keptUntil, year - 1) + years;
                decision = null;
            }
            case HAND_OVER, DESTRUCTION -> decision = kind;
        }
    }

    /** It was taken by the historical archive. */
    void handOver() {
        state = DossierState.HANDED_OVER;
    }

    /** Whether its term ended before a year. */
    boolean isDue(int year) {
        return state == DossierState.CLOSED && keptUntil != null && keptUntil < year;
    }

    boolean isHeld() {
        return held;
    }

    DecisionKind decision() {
        return decision;
    }

    boolean isOpen() {
        return state == DossierState.OPEN;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    long fondsId() {
        return fondsId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String keeper() {
        return keeper;
    }

    long bodyId() {
        return bodyId;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Integer endedIn() {
        return endedIn;
    }

    Long termId() {
        return termId;
    }

    Integer keptUntil() {
        return keptUntil;
    }

    String notes() {
        return notes;
    }

    DossierState state() {
        return state;
    }
}
