package vn.giaoban.web.opening;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.opening.OfficeOpening;
import vn.giaoban.archive.opening.OfficeOpening.LastNumber;
import vn.giaoban.archive.opening.Opening;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.reason.Reasons;

/** The page on which an office enters itself before its first conference. */
@Named
@ViewScoped
public class OpeningBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    transient Opening opening;

    @EJB
    transient Kinds kinds;

    @Inject
    transient Clock clock;

    private final BodyRow committee = new BodyRow(BodyKind.COMMITTEE, null, null, null, null);
    private final List<BodyRow> bodies = new ArrayList<>();
    private final List<NumberRow> numbers = new ArrayList<>();
    private String superior;
    private String termName;
    private LocalDate termStartsOn;
    private boolean due;

    @PostConstruct
    void propose() {
        due = opening.isDue();
        // The advisory bodies of a commune's committee since July 2025; an office changes what differs.
        bodies.add(new BodyRow(BodyKind.OFFICE, "VPĐU", "Văn phòng Đảng ủy", "Văn phòng", "VĂN PHÒNG"));
        bodies.add(new BodyRow(
                BodyKind.ADVISORY, "BXDĐĐU", "Ban Xây dựng Đảng Đảng ủy", "Ban Xây dựng Đảng", "BAN XÂY DỰNG ĐẢNG"));
        bodies.add(new BodyRow(
                BodyKind.INSPECTION, "UBKTĐU", "Ủy ban Kiểm tra Đảng ủy", "Ủy ban Kiểm tra", "ỦY BAN KIỂM TRA"));
        LocalDate today = LocalDate.now(clock);
        kinds.all().stream()
                .filter(kind -> kind.symbol() != null && kinds.usual(kind.code(), BodyKind.COMMITTEE, today))
                .filter(kind -> kind.numberedAs() == null)
                .forEach(kind -> numbers.add(new NumberRow(kind.code(), label(kind))));
    }

    private static String label(KindView kind) {
        return kind.name() + " (" + kind.symbol() + ")";
    }

    public void addBody() {
        bodies.add(new BodyRow());
    }

    public void removeBody(BodyRow row) {
        bodies.remove(row);
    }

    /** Opens the house; on any refusal everything typed stays on the page and nothing is saved. */
    public void open() throws IOException {
        try {
            opening.open(entered());
            Faces.redirect("desk");
        } catch (Refusal refusal) {
            Messages.addGlobalError("{0}", Reasons.say(refusal, Faces.getLocale()));
        }
    }

    private OfficeOpening entered() {
        int position = 10;
        List<vn.giaoban.archive.body.NewBody> entered = new ArrayList<>();
        for (BodyRow row : bodies) {
            position += 10;
            entered.add(row.entered(committee.getHeading(), committee.getCode(), position, null));
        }
        List<LastNumber> used = numbers.stream()
                .map(row -> new LastNumber(committee.getCode(), row.getKind(), row.getNumber()))
                .toList();
        return new OfficeOpening(committee.entered(superior, null, 10, null), entered, termName, termStartsOn, used);
    }

    public boolean isDue() {
        return due;
    }

    public BodyKind[] getBodyKinds() {
        return BodyKind.values();
    }

    public BodyRow getCommittee() {
        return committee;
    }

    public List<BodyRow> getBodies() {
        return bodies;
    }

    public List<NumberRow> getNumbers() {
        return numbers;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }

    public String getTermName() {
        return termName;
    }

    public void setTermName(String termName) {
        this.termName = termName;
    }

    public LocalDate getTermStartsOn() {
        return termStartsOn;
    }

    public void setTermStartsOn(LocalDate termStartsOn) {
        this.termStartsOn = termStartsOn;
    }
}
