package vn.giaoban.archive.fonds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A holding: all that one body left behind. One is the present one, which new documents belong to; one that was handed over to
 * the historical archive is closed to every change.
 */
@Entity
@Table(name = "fonds")
@NamedQuery(name = "Fonds.all", query = "select f from Fonds f order by f.present desc, f.startsOn desc, f.code")
@NamedQuery(name = "Fonds.present", query = "select f from Fonds f where f.present = true")
@NamedQuery(name = "Fonds.byCode", query = "select f from Fonds f where f.code = :code")
class Fonds {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String name;

    @Column(name = "body_id")
    private Long bodyId;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private boolean present;

    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;

    @Column(name = "handed_over_to")
    private String handedOverTo;

    @Version
    private long version;

    protected Fonds() {}

    Fonds(FondsDetails details, Long body) {
        describe(details, body);
    }

    void describe(FondsDetails details, Long body) {
        code = details.code();
        name = details.name();
        bodyId = body;
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }

    void becomePresent(boolean now) {
        present = now;
    }

    void handOver(LocalDate day, String to) {
        handedOverOn = day;
        handedOverTo = to;
    }

    boolean isHandedOver() {
        return handedOverOn != null;
    }

    boolean isPresent() {
        return present;
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    Long bodyId() {
        return bodyId;
    }

    FondsView view(String bodyCode) {
        return new FondsView(id, version, code, name, bodyCode, startsOn, endsOn, present, handedOverOn, handedOverTo);
    }
}
