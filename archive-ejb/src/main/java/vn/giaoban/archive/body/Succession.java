package vn.giaoban.archive.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One body follows another from a day on; a predecessor may have several successors, by field of work. */
@Entity
@Table(name = "body_succession")
@NamedQuery(name = "Succession.all", query = "select s from Succession s order by s.effectiveOn, s.id")
class Succession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "predecessor_id")
    private Long predecessorId;

    @Column(name = "successor_id")
    private Long successorId;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String basis;

    private String field;

    protected Succession() {}

    Succession(
            Body predecessor, Body successor, SuccessionKind kind, LocalDate effectiveOn, String basis, String field) {
        this.predecessorId = predecessor.id();
        this.successorId = successor.id();
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.basis = basis;
        this.field = field;
    }

    SuccessionView view() {
        return new SuccessionView(predecessorId, successorId, kind, effectiveOn, basis, field);
    }
}
