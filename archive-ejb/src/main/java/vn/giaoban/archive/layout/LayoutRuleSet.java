package vn.giaoban.archive.layout;

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

/** A rule set of form as it is kept; what its figures mean stands in {@link LayoutRules}. */
@Entity
@Table(name = "layout_rule_set")
@NamedQuery(name = "LayoutRuleSet.all", query = "select s from LayoutRuleSet s order by s.validFrom desc")
class LayoutRuleSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "paper_name")
    private String paperName;

    @Column(name = "paper_width_mm")
    private int paperWidthMm;

    @Column(name = "paper_height_mm")
    private int paperHeightMm;

    @Column(name = "margin_top_mm")
    private int marginTopMm;

    @Column(name = "margin_bottom_mm")
    private int marginBottomMm;

    @Column(name = "margin_left_mm")
    private int marginLeftMm;

    @Column(name = "margin_right_mm")
    private int marginRightMm;

    private String font;

    @Column(name = "title_pt")
    private int titlePt;

    @Column(name = "superior_pt")
    private int superiorPt;

    @Column(name = "issuer_pt")
    private int issuerPt;

    @Column(name = "number_pt")
    private int numberPt;

    @Column(name = "place_and_date_pt")
    private int placeAndDatePt;

    @Column(name = "kind_pt")
    private int kindPt;

    @Column(name = "subject_pt")
    private int subjectPt;

    @Column(name = "body_pt")
    private int bodyPt;

    @Column(name = "authority_pt")
    private int authorityPt;

    @Column(name = "position_pt")
    private int positionPt;

    @Column(name = "signer_pt")
    private int signerPt;

    @Column(name = "recipients_label_pt")
    private int recipientsLabelPt;

    @Column(name = "recipients_pt")
    private int recipientsPt;

    @Column(name = "table_pt")
    private int tablePt;

    @Column(name = "first_line_mm")
    private int firstLineMm;

    @Column(name = "after_paragraph_pt")
    private int afterParagraphPt;

    @Column(name = "exact_line_pt")
    private int exactLinePt;

    @Enumerated(EnumType.STRING)
    @Column(name = "page_number_place")
    private LayoutRules.PageNumber.Place pageNumberPlace;

    @Column(name = "page_number_pt")
    private int pageNumberPt;

    @Column(name = "page_number_from_edge_mm")
    private int pageNumberFromEdgeMm;

    @Column(name = "page_number_on_first")
    private boolean pageNumberOnFirst;

    private String title;

    @Column(name = "title_dashes")
    private String titleDashes;

    @Enumerated(EnumType.STRING)
    private Numbering numbering;

    @Column(name = "seal_space_mm")
    private int sealSpaceMm;

    @Version
    private long version;

    protected LayoutRuleSet() {}

    LayoutRules rules() {
        return new LayoutRules(
                legalBasis,
                validFrom,
                validTo,
                new LayoutRules.Paper(paperName, paperWidthMm, paperHeightMm),
                new LayoutRules.Margins(marginTopMm, marginBottomMm, marginLeftMm, marginRightMm),
                font,
                sizes(),
                new LayoutRules.Body(firstLineMm, afterParagraphPt, exactLinePt),
                new LayoutRules.PageNumber(pageNumberPlace, pageNumberPt, pageNumberFromEdgeMm, pageNumberOnFirst),
                title,
                titleDashes,
                numbering,
                sealSpaceMm);
    }

    private LayoutRules.Sizes sizes() {
        return new LayoutRules.Sizes(
                titlePt,
                superiorPt,
                issuerPt,
                numberPt,
                placeAndDatePt,
                kindPt,
                subjectPt,
                bodyPt,
                authorityPt,
                positionPt,
                signerPt,
                recipientsLabelPt,
                recipientsPt,
                tablePt);
    }
}
