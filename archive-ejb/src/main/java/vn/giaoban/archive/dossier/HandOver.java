package vn.giaoban.archive.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Dossiers on their way to the historical archive: prepared, then done or given up. */
@Entity
@Table(name = "hand_over")
@NamedQuery(name = "HandOver.all", query = "select h from HandOver h order by h.id desc")
@NamedQuery(name = "HandOver.count", query = "select count(h) from HandOver h")
@NamedQuery(
        name = "HandOver.pendingWith",
        query = "select h.id from HandOver h join h.dossiers d where d = :dossier"
                + " and h.state = vn.giaoban.archive.dossier.HandOverState.PREPARED")
class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "delivered_by")
    private String deliveredBy;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Enumerated(EnumType.STRING)
    private HandOverState state = HandOverState.PREPARED;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String minutes;

    @Column(name = "prepared_at")
    private OffsetDateTime preparedAt;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "exported_at")
    private OffsetDateTime exportedAt;

    @Column(name = "exported_by")
    private String exportedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hand_over_dossier", joinColumns = @JoinColumn(name = "hand_over_id"))
    @OrderColumn(name = "position")
    @Column(name = "dossier_id")
    private List<Long> dossiers = new ArrayList<>();

    @Version
    private long version;

    protected HandOver() {}

    HandOver(NewHandOver wanted, String by, OffsetDateTime at) {
        deliveredBy = wanted.deliveredBy();
        receivedBy = wanted.receivedBy();
        plannedOn = wanted.plannedOn();
        dossiers.addAll(wanted.dossiers());
        preparedBy = by;
        preparedAt = at;
    }

    void exported(String by, OffsetDateTime at) {
        exportedBy = by;
        exportedAt = at;
    }

    void done(LocalDate day, String record) {
        state = HandOverState.DONE;
        doneOn = day;
        minutes = record;
    }

    void cancel() {
        state = HandOverState.CANCELLED;
    }

    boolean isPrepared() {
        return state == HandOverState.PREPARED;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    List<Long> dossiers() {
        return dossiers;
    }

    HandOverView view(List<DossierLine> lines) {
        return new HandOverView(
                id,
                version,
                deliveredBy,
                receivedBy,
                plannedOn,
                state,
                doneOn,
                minutes,
                preparedAt,
                preparedBy,
                exportedAt,
                exportedBy,
                lines);
    }
}
