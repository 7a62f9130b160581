package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.archive.rule.Refusal;

/**
 * What documents say of one another: said, corrected and taken back by those who register documents. The caller must be able
 * to read both.
 */
@Stateless
@RolesAllowed(REGISTER_DOCUMENTS)
public class Relations {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Shelf shelf;

    @Inject
    Relating relating;

    @Inject
    Numbered numbered;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    /**
     * Lets a document say something of another.
     *
     * @return the document, with what is unusual about it
     * @throws Refusal UNKNOWN {@code document.unknown} for either; INVALID {@code relation.itself}, {@code relation.circle}
     */
    public Entered say(long id, @Valid @NotNull NewRelation said) {
        Document source = shelf.toAlter(id);
        Document target = shelf.existing(said.targetId());
        relating.relate(source, target, said);
        changes.note("document.relate", source, described(said, target));
        return entered(source, source, target, said);
    }

    /**
     * Corrects the kind, the place or the day of what was said; the two documents stay.
     *
     * @param id either of the two documents
     * @throws Refusal UNKNOWN {@code document.unknown}, {@code relation.unknown}; INVALID {@code relation.circle}; CONFLICT
     *     {@code relation.saidAlready}
     */
    public Entered correct(long id, long relationId, @Valid @NotNull NewRelation said) {
        Document document = shelf.toAlter(id);
        Relation relation = existing(document, relationId);
        relating.correct(relation, said);
        changes.note("document.relate.correct", document, described(said, relation.target()));
        return entered(document, relation.source(), relation.target(), said);
    }

    /**
     * Takes back what was said.
     *
     * @param id either of the two documents
     * @throws Refusal UNKNOWN {@code document.unknown}, {@code relation.unknown}
     */
    public DocumentView remove(long id, long relationId) {
        Document document = shelf.toAlter(id);
        Relation relation = existing(document, relationId);
        String what = relation.kind().word() + " " + relation.source().id() + " → "
                + relation.target().id();
        relating.remove(relation);
        changes.note("document.relate.remove", document, what);
        return view(document);
    }

    /** The documents that a number in any spelling may mean, of those the caller may read; the newest first. */
    @RolesAllowed(READ)
    public List<DocumentLine> meant(@NotNull @Size(max = 200) String typed) {
        return views.lines(numbered.meant(typed));
    }

    private Relation existing(Document document, long relationId) {
        Relation relation = em.find(Relation.class, relationId);
        if (relation == null || !relation.isOf(document.id())) {
            throw Refusal.unknown("relation.unknown", relationId);
        }
        shelf.existing(relation.other(document.id()).id());
        return relation;
    }

    private Entered entered(Document shown, Document source, Document target, NewRelation said) {
        List<Warning> warnings = new ArrayList<>();
        if (target.issuedOn().isAfter(source.issuedOn())) {
            warnings.add(new Warning(
                    "relation.warning.later",
                    List.of(
                            name(source),
                            source.issuedOn().toString(),
                            name(target),
                            target.issuedOn().toString())));
        }
        if (said.effectiveOn() != null && said.effectiveOn().isBefore(source.takesEffectOn())) {
            warnings.add(new Warning("relation.warning.early", List.of(name(source))));
        }
        return new Entered(view(shown), warnings);
    }

    private DocumentView view(Document document) {
        shelf.write();
        return views.view(document, shelf.relations(document));
    }

    private static String name(Document document) {
        return document.number() == null ? document.subject() : document.number();
    }

    private static String described(NewRelation said, Document target) {
        return said.kind().word() + " " + target.id() + (said.clause() == null ? "" : " " + said.clause())
                + (said.effectiveOn() == null ? "" : " " + said.effectiveOn());
    }
}
