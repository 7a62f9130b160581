package vn.giaoban.archive.dossier;

import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;
import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.rule.Refusal;

/**
 * The list of retention terms. It is the office's own: what came with the product are proposals after Hướng dẫn 35-HD/VPTW
 * (2010). A term by which a dossier is kept keeps its years; another length is another line.
 */
@Stateless
public class RetentionTerms {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Audit audit;

    /** All lines, those that hold no more among them. */
    @RolesAllowed(READ)
    public List<RetentionTermView> all() {
        Set<Long> used = used();
        return em.createNamedQuery("RetentionTerm.all", RetentionTerm.class)
                .getResultStream()
                .map(term -> term.view(used.contains(term.id())))
                .toList();
    }

    /** The lines that hold on a day, for a choice. */
    @RolesAllowed(READ)
    public List<RetentionTermView> on(@NotNull LocalDate day) {
        return em.createNamedQuery("RetentionTerm.all", RetentionTerm.class)
                .getResultStream()
                .filter(term -> term.holdsOn(day))
                .map(term -> term.view(false))
                .toList();
    }

    /**
     * Adds a line.
     *
     * @throws Refusal INVALID {@code retention.endsBeforeStart}
     */
    @RolesAllowed(KEEP_ARCHIVE)
    public RetentionTermView add(@Valid @NotNull RetentionTermDetails details) {
        check(details);
        RetentionTerm term = new RetentionTerm(details);
        em.persist(term);
        em.flush();
        audit.done("retention.add", "retention", term.id(), said(term));
        return term.view(false);
    }

    /**
     * Corrects a line, which confirms it.
     *
     * @throws Refusal UNKNOWN {@code retention.unknown}; CONFLICT {@code version.stale}, {@code retention.used} when its years
     *     should change though a dossier is kept by it; INVALID {@code retention.endsBeforeStart}
     */
    @RolesAllowed(KEEP_ARCHIVE)
    public RetentionTermView change(long id, long version, @Valid @NotNull RetentionTermDetails details) {
        RetentionTerm term = em.find(RetentionTerm.class, id);
        if (term == null) {
            throw Refusal.unknown("retention.unknown", id);
        }
        if (term.version() != version) {
            throw Refusal.conflict("version.stale");
        }
        check(details);
        boolean isUsed = used().contains(id);
        if (isUsed && !Objects.equals(term.years(), details.years())) {
            throw Refusal.conflict("retention.used", term.name());
        }
        term.describe(details);
        em.flush();
        audit.done("retention.change", "retention", id, said(term));
        return term.view(isUsed);
    }

    private static void check(RetentionTermDetails details) {
        if (details.validFrom() != null
                && details.validTo() != null
                && details.validTo().isBefore(details.validFrom())) {
            throw Refusal.invalid("retention.endsBeforeStart");
        }
    }

    private Set<Long> used() {
        return new HashSet<>(
                em.createNamedQuery("Dossier.termsInUse", Long.class).getResultList());
    }

    private static String said(RetentionTerm term) {
        return term.name() + ": " + (term.years() == null ? "∞" : term.years());
    }
}
