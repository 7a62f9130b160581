package vn.giaoban.archive.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The name of a body for some time; both ends belong to it. */
@Entity
@Table(name = "body_name")
class BodyName {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "short_name")
    private String shortName;

    private String symbol;

    @Column(name = "superior_heading")
    private String superiorHeading;

    private String heading;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected BodyName() {}

    BodyName(Body body, BodyNaming naming, LocalDate validFrom) {
        this.body = body;
        this.fullName = naming.fullName();
        this.shortName = naming.shortName();
        this.symbol = naming.symbol();
        this.superiorHeading = naming.superiorHeading();
        this.heading = naming.heading();
        this.validFrom = validFrom;
    }

    LocalDate from() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(from()) && (validTo == null || !day.isAfter(validTo));
    }

    boolean coversOrFollows(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    BodyView view(Long bodyId, String code, BodyKind kind, String parentCode, int position, boolean exists) {
        return new BodyView(
                bodyId,
                code,
                kind,
                fullName,
                shortName,
                symbol,
                superiorHeading,
                heading,
                parentCode,
                position,
                exists,
                validFrom,
                validTo);
    }
}
