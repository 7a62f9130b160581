package vn.giaoban.web.document;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.NewRelation;
import vn.giaoban.archive.document.RelationKind;
import vn.giaoban.archive.document.RelationView;
import vn.giaoban.archive.document.Relations;
import vn.giaoban.web.shell.Reply;

/** Says on the page of a document what it is to others; the other is picked by its number. */
@Named
@ViewScoped
public class RelationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Relations relations;

    @Inject
    Reply reply;

    @Inject
    DocumentBacking page;

    /** The relation that is corrected; {@code null} while a new one is said. */
    private RelationView corrected;

    private RelationKind kind = RelationKind.BASED_ON;

    @Size(max = 200)
    private String typed;

    private List<DocumentLine> found;
    private DocumentLine other;

    @Size(max = 300)
    private String clause;

    private LocalDate effectiveOn;

    /** Looks for the documents that the typed number may mean. */
    public void look() {
        found = relations.meant(typed == null ? "" : typed).stream()
                .filter(line -> line.id() != id())
                .toList();
        other = found.size() == 1 ? found.get(0) : null;
    }

    public void choose(DocumentLine line) {
        other = line;
    }

    /** Opens the form with what a relation says. */
    public void correct(RelationView relation) {
        corrected = relation;
        kind = relation.kind();
        clause = relation.clause();
        effectiveOn = relation.effectiveOn();
    }

    public void save() throws IOException {
        if (corrected == null && other == null) {
            reply.wrong("say.relation.noOther");
            return;
        }
        Entered said = corrected == null
                ? reply.ask(() -> relations.say(id(), wanted(other.id())), "say.relation.said")
                : reply.ask(
                        () -> relations.correct(id(), corrected.id(), wanted(corrected.otherId())),
                        "say.relation.corrected");
        if (said != null) {
            said.warnings().forEach(reply::warn);
            showAgain();
        }
    }

    public void remove(RelationView relation) throws IOException {
        if (reply.attempt(() -> relations.remove(id(), relation.id()), "say.relation.removed")) {
            showAgain();
        }
    }

    /** Head, banner and lists all depend on the relations. */
    private void showAgain() throws IOException {
        Faces.redirect("document/%s", id());
    }

    private NewRelation wanted(long target) {
        return new NewRelation(kind, target, clause, effectiveOn);
    }

    private long id() {
        return page.getDocument().id();
    }

    public List<RelationKind> getKinds() {
        return List.of(RelationKind.values());
    }

    public List<DocumentLine> getFound() {
        return found;
    }

    public DocumentLine getOther() {
        return other;
    }

    public RelationView getCorrected() {
        return corrected;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
