package vn.giaoban.web.dossier;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.document.FondsOfDocuments;
import vn.giaoban.archive.fonds.FondsView;
import vn.giaoban.archive.fonds.Holdings;
import vn.giaoban.web.shell.Reply;

/** The fonds of the house: opened, corrected, made the present one, filled with a predecessor's documents, handed over. */
@Named
@ViewScoped
public class FondsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Holdings holdings;

    @EJB
    FondsOfDocuments documents;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private transient List<FondsView> all;
    private transient Map<Long, Long> counts;

    /** The fonds that a form is about; {@code null} while one is opened. */
    private FondsView chosen;

    private FondsForm form = new FondsForm();
    private LocalDate handedOverOn;
    private String handedOverTo;

    public List<FondsView> getAll() {
        if (all == null) {
            all = holdings.all();
            counts = documents.counts();
        }
        return all;
    }

    public long documentsOf(FondsView fonds) {
        getAll();
        return counts.getOrDefault(fonds.id(), 0L);
    }

    /** Opens the form on a fonds, or an empty one. */
    public void begin(FondsView fonds) {
        chosen = fonds;
        form = fonds == null ? new FondsForm() : FondsForm.of(fonds);
    }

    /** Opens an empty form about a fonds. */
    public void choose(FondsView fonds) {
        chosen = fonds;
        form = new FondsForm();
        handedOverOn = LocalDate.now(clock);
        handedOverTo = null;
    }

    public void save() {
        reply.beside(Map.of("fonds.codeTaken", "made:code", "fonds.endsBeforeStart", "made:to_input"));
        reply.ask(
                () -> chosen == null
                        ? holdings.open(form.details())
                        : holdings.change(chosen.id(), chosen.version(), form.details()),
                "say.saved");
        all = null;
    }

    public void makePresent(FondsView fonds) {
        reply.attempt(() -> holdings.makePresent(fonds.id(), fonds.version()), "say.fonds.present", fonds.code());
        all = null;
    }

    public void move() {
        Integer moved =
                reply.ask(() -> documents.move(chosen.id(), form.getBody(), form.getFrom(), form.getTo()), null);
        if (moved != null) {
            reply.done("say.fonds.moved", moved, chosen.code());
        }
        all = null;
    }

    public void handOver() {
        reply.beside(Map.of("day.ahead", "over:on_input"));
        reply.attempt(
                () -> holdings.handOver(chosen.id(), chosen.version(), handedOverOn, handedOverTo),
                "say.fonds.handedOver",
                chosen.code());
        all = null;
    }

    public FondsView getChosen() {
        return chosen;
    }

    public FondsForm getForm() {
        return form;
    }

    public LocalDate getHandedOverOn() {
        return handedOverOn;
    }

    public void setHandedOverOn(LocalDate handedOverOn) {
        this.handedOverOn = handedOverOn;
    }

    public String getHandedOverTo() {
        return handedOverTo;
    }

    public void setHandedOverTo(String handedOverTo) {
        this.handedOverTo = handedOverTo;
    }
}
