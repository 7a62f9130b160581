package vn.giaoban.web.body;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyNaming;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.NewBody;
import vn.giaoban.archive.body.SuccessionKind;
import vn.giaoban.archive.body.SuccessionView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.web.shell.Reply;

/** The bodies as of a chosen day, what became of them, and the terms of office. */
@Named
@ViewScoped
public class BodiesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Bodies bodies;

    @EJB
    Terms terms;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "on", converter = "isoDay")
    LocalDate asked;

    private LocalDate on;
    private BodyForm form = new BodyForm();
    private String termName;
    private LocalDate termStart;
    private Long termBody;

    @PostConstruct
    void open() {
        on = asked == null ? LocalDate.now(clock) : asked;
    }

    public List<BodyView> getAll() {
        return bodies.every(on);
    }

    public List<BodyView> getPresent() {
        return bodies.on(LocalDate.now(clock));
    }

    public List<SuccessionView> getSuccessions() {
        return bodies.successions();
    }

    public Map<Long, BodyView> getById() {
        return bodies.byId(on);
    }

    public List<TermView> getTerms() {
        return terms.all();
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public SuccessionKind[] getSuccessionKinds() {
        return SuccessionKind.values();
    }

    public void begin() {
        form = new BodyForm();
        form.setSince(LocalDate.now(clock));
    }

    /** Opens the forms of a body under its present name. */
    public void choose(BodyView body) {
        form = BodyForm.of(body, LocalDate.now(clock));
    }

    public void create() {
        NewBody wanted = new NewBody(
                form.getCode(), form.getKind(), form.getParent(), form.getPosition(), form.getSince(), naming());
        reply.ask(() -> bodies.create(wanted), "say.body.made", form.getCode());
    }

    public void rename() {
        reply.attempt(
                () -> bodies.rename(form.getCode(), naming(), form.getSince()), "say.body.renamed", form.getCode());
    }

    public void dissolve() {
        reply.attempt(() -> bodies.dissolve(form.getCode(), form.getSince()), "say.body.dissolved", form.getCode());
    }

    public void succeed() {
        reply.attempt(
                () -> bodies.succeed(
                        form.getCode(),
                        form.getSuccessor(),
                        form.getSuccession(),
                        form.getSince(),
                        form.getBasis(),
                        null),
                "say.body.succeeded",
                form.getCode(),
                form.getSuccessor());
    }

    public void openTerm() {
        reply.ask(() -> terms.open(termBody, termName, termStart), "say.term.opened", termName);
    }

    private BodyNaming naming() {
        return new BodyNaming(
                form.getFullName(),
                form.getShortName(),
                form.getSymbol(),
                form.getSuperiorHeading(),
                form.getHeading());
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on == null ? LocalDate.now(clock) : on;
    }

    public BodyForm getForm() {
        return form;
    }

    public String getTermName() {
        return termName;
    }

    public void setTermName(String termName) {
        this.termName = termName;
    }

    public LocalDate getTermStart() {
        return termStart;
    }

    public void setTermStart(LocalDate termStart) {
        this.termStart = termStart;
    }

    public Long getTermBody() {
        return termBody;
    }

    public void setTermBody(Long termBody) {
        this.termBody = termBody;
    }
}
