package vn.giaoban.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.register.Gap;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.register.NewSeries;
import vn.giaoban.archive.register.Registers;
import vn.giaoban.archive.register.SeriesView;
import vn.giaoban.web.shell.Reply;

/** All series of numbers with their gaps, and the form that opens a new one. */
@Named
@ViewScoped
public class RegistersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Registers registers;

    @EJB
    Bodies bodies;

    @EJB
    Terms terms;

    @EJB
    Kinds kinds;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private transient List<SeriesView> all;
    private transient Map<Long, List<Gap>> gaps;

    @NotNull
    private Long body;

    @NotNull
    private Long term;

    private List<String> chosenKinds = new ArrayList<>();

    @NotNull
    @Min(0)
    @Max(99998)
    private Integer lastUsed = 0;

    @PostConstruct
    void open() {
        getAll();
    }

    public List<SeriesView> getAll() {
        if (all == null) {
            all = registers.series();
        }
        return all;
    }

    /** The unexplained gaps of a series. */
    public List<Gap> gapsOf(SeriesView series) {
        if (gaps == null) {
            gaps = registers.gaps().stream().collect(Collectors.groupingBy(Gap::seriesId));
        }
        return gaps.getOrDefault(series.id(), List.of());
    }

    public List<BodyView> getBodies() {
        return bodies.on(LocalDate.now(clock));
    }

    public List<TermView> getTerms() {
        return terms.all();
    }

    public List<KindView> getNumberedKinds() {
        return kinds.all().stream().filter(kind -> kind.symbol() != null).toList();
    }

    /** An empty form for the usual case: the committee itself, in its present term. */
    public void begin() {
        LocalDate today = LocalDate.now(clock);
        body = bodies.on(today).stream()
                .filter(candidate -> candidate.kind() == BodyKind.COMMITTEE)
                .map(BodyView::id)
                .findFirst()
                .orElse(null);
        term = Optional.ofNullable(body)
                .flatMap(committee -> terms.termOn(committee, today))
                .map(TermView::id)
                .orElse(null);
        chosenKinds = new ArrayList<>();
        lastUsed = 0;
    }

    public void openSeries() {
        NewSeries wanted = new NewSeries(body, term, Set.copyOf(chosenKinds), lastUsed);
        if (reply.ask(() -> registers.open(wanted), "say.register.opened") != null) {
            all = null;
        }
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Long getTerm() {
        return term;
    }

    public void setTerm(Long term) {
        this.term = term;
    }

    public List<String> getChosenKinds() {
        return chosenKinds;
    }

    public void setChosenKinds(List<String> chosenKinds) {
        this.chosenKinds = chosenKinds;
    }

    public Integer getLastUsed() {
        return lastUsed;
    }

    public void setLastUsed(Integer lastUsed) {
        this.lastUsed = lastUsed;
    }
}
