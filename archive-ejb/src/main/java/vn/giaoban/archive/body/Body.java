package vn.giaoban.archive.body;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A body: the committee or one that works for it. It is established, named and renamed from a day on, and in the end
 * dissolved; its code and its history stay.
 */
@Entity
@Table(name = "body")
@NamedQuery(
        name = "Body.all",
        query = "select distinct b from Body b left join fetch b.names order by b.position, b.code")
@NamedQuery(name = "Body.byCode", query = "select b from Body b where b.code = :code")
class Body {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Body parent;

    private int position = 100;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @Column(name = "dissolved_on")
    private LocalDate dissolvedOn;

    @OneToMany(mappedBy = "body", cascade = CascadeType.ALL)
    @OrderBy("validFrom")
    private List<BodyName> names = new ArrayList<>();

    @Version
    private long version;

    protected Body() {}

    Body(String code, BodyKind kind, Body parent, int position, LocalDate establishedOn, BodyNaming naming) {
        this.code = code;
        this.kind = kind;
        this.parent = parent;
        this.position = position;
        this.establishedOn = establishedOn;
        names.add(new BodyName(this, naming, establishedOn));
    }

    /** Gives the body another name from a day on; the one before ends the day before. */
    void rename(BodyNaming naming, LocalDate from) {
        names.stream().filter(name -> name.coversOrFollows(from)).forEach(name -> name.endBefore(from));
        names.add(new BodyName(this, naming, from));
    }

    /** The last day on which the body exists. */
    void dissolve(LocalDate lastDay) {
        dissolvedOn = lastDay;
    }

    /** Whether the body exists on a day. */
    boolean existsOn(LocalDate day) {
        return (establishedOn == null || !day.isBefore(establishedOn))
                && (dissolvedOn == null || !day.isAfter(dissolvedOn));
    }

    /** The name as of a day; before its first name the first one, after its end the last one. */
    Optional<BodyView> viewOn(LocalDate day) {
        Optional<BodyName> named =
                names.stream().filter(name -> name.validOn(day)).findFirst();
        return named.or(() -> nearest(day)).map(name -> view(name, day));
    }

    List<BodyView> viewAllNames() {
        return names.stream().map(name -> view(name, null)).toList();
    }

    private Optional<BodyName> nearest(LocalDate day) {
        return names.stream()
                .reduce((one, other) -> day.isBefore(one.from()) || other.from().isAfter(day) ? one : other);
    }

    private BodyView view(BodyName name, LocalDate day) {
        return name.view(id, code, kind, parent == null ? null : parent.code, position, day == null || existsOn(day));
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }
}
