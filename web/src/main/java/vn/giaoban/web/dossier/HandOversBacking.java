package vn.giaoban.web.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.dossier.DossierFilter;
import vn.giaoban.archive.dossier.DossierLine;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.dossier.HandOverPackages;
import vn.giaoban.archive.dossier.HandOverView;
import vn.giaoban.archive.dossier.HandOvers;
import vn.giaoban.archive.dossier.NewHandOver;
import vn.giaoban.web.body.BodyNames;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The hand-overs to the historical archive: prepared, saved as a package, and done once both parties have signed. */
@Named
@ViewScoped
public class HandOversBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    @EJB
    HandOvers handOvers;

    @EJB
    HandOverPackages packages;

    @EJB
    Dossiers dossiers;

    @Inject
    BodyNames bodies;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private LazyDataModel<HandOverView> all;
    private transient List<DossierLine> closed;

    private String deliveredBy;
    private String receivedBy;
    private LocalDate on;
    private List<Long> chosen = new ArrayList<>();

    /** The one that is to be recorded as done. */
    private HandOverView ending;

    @Size(max = 200)
    private String minutes;

    @PostConstruct
    void open() {
        all = new Rows<>((first, size) -> handOvers.page(first, size), () -> handOvers.count());
    }

    /** An empty form: the body the caller works for delivers. */
    public void begin() {
        String own = bodies.getOwn();
        deliveredBy = own == null ? null : bodies.full(own);
        receivedBy = null;
        on = LocalDate.now(clock);
        chosen = new ArrayList<>();
        closed = null;
    }

    /** The closed dossiers that nobody holds back. */
    public List<DossierLine> getClosed() {
        if (closed == null) {
            closed = dossiers.page(new DossierFilter(null, null, DossierState.CLOSED, null, null), 0, MOST).stream()
                    .filter(line -> !line.held())
                    .toList();
        }
        return closed;
    }

    public void prepare() {
        NewHandOver wanted = new NewHandOver(deliveredBy, receivedBy, on, chosen);
        reply.ask(() -> handOvers.prepare(wanted), "say.handOver.prepared");
        closed = null;
    }

    /** Saves the package; what stands in its way is said on the page. */
    public void save(HandOverView one) throws IOException {
        if (reply.ask(() -> packages.ready(one.id()), null) != null) {
            Faces.redirect("hand-over-file/%s.zip", one.id());
        }
    }

    /** Opens the form on which it is recorded as done. */
    public void choose(HandOverView one) {
        ending = one;
        on = LocalDate.now(clock);
        minutes = null;
    }

    public void complete() {
        reply.beside(Map.of("day.ahead", "done:on_input"))
                .ask(() -> handOvers.complete(ending.id(), ending.version(), on, minutes), "say.handOver.done");
    }

    public void cancel(HandOverView one) {
        reply.ask(() -> handOvers.cancel(one.id(), one.version()), "say.handOver.cancelled");
    }

    public LazyDataModel<HandOverView> getAll() {
        return all;
    }

    public HandOverView getEnding() {
        return ending;
    }

    public String getDeliveredBy() {
        return deliveredBy;
    }

    public void setDeliveredBy(String deliveredBy) {
        this.deliveredBy = deliveredBy;
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
