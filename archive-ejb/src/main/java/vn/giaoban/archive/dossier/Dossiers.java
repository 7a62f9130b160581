package vn.giaoban.archive.dossier;

import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Table;

/**
 * The dossiers of the archive. Who may read a document reads it in every dossier in which it lies, and who may not does not know
 * that it lies there.
 */
@Stateless
public class Dossiers {

    @Inject
    Cabinet cabinet;

    @Inject
    Contents contents;

    @Inject
    DossierViews views;

    @Inject
    DossierRules rules;

    @Inject
    SecrecyGuard guard;

    @Inject
    Audit audit;

    @Inject
    Clocks clocks;

    @Resource
    SessionContext session;

    /**
     * Opens a dossier.
     *
     * @throws Refusal INVALID {@code body.unknown}, {@code retention.unknown}, {@code fonds.unknown}, {@code day.ahead}; CONFLICT
     *     {@code dossier.codeTaken}, {@code fonds.handedOver}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DossierView open(@Valid @NotNull DossierDetails details) {
        guard.refuse(details.code(), details.title(), details.keeper(), details.notes());
        DossierRules.Place place = rules.place(details, null);
        Dossier dossier = new Dossier(
                details,
                place.fondsId(),
                place.bodyId(),
                session.getCallerPrincipal().getName(),
                OffsetDateTime.now(clocks.real()));
        contents.keep(dossier);
        audit.done("dossier.open", "dossier", dossier.id(), said(dossier));
        return views.view(dossier);
    }

    /**
     * Corrects what is said of an open dossier.
     *
     * @throws Refusal as {@link #open}; UNKNOWN {@code dossier.unknown}; CONFLICT {@code version.stale}, {@code dossier.closed}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DossierView change(long id, long version, @Valid @NotNull DossierDetails details) {
        Dossier dossier = cabinet.toChange(id, version);
        guard.refuse(details.code(), details.title(), details.keeper(), details.notes());
        DossierRules.Place place = rules.place(details, dossier);
        dossier.describe(details, place.fondsId(), place.bodyId());
        contents.write();
        audit.done("dossier.change", "dossier", id, said(dossier));
        return views.view(dossier);
    }

    /** A dossier that is there for the caller. */
    @RolesAllowed(READ)
    public Optional<DossierView> find(long id) {
        return cabinet.find(id).map(views::view);
    }

    /** A page of those that are there for the caller, the latest first. */
    @RolesAllowed(READ)
    public List<DossierLine> page(@NotNull DossierFilter filter, @Min(0) int first, @Min(1) @Max(200) int size) {
        return views.lines(cabinet.page(filter, first, size));
    }

    @RolesAllowed(READ)
    public long count(@NotNull DossierFilter filter) {
        return cabinet.count(filter);
    }

    /**
     * Puts a document behind those that lie in a dossier.
     *
     * @throws Refusal UNKNOWN {@code document.unknown}; CONFLICT {@code dossier.holds}, {@code dossier.closed}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DossierView add(long id, @Valid @NotNull NewEntry entry) {
        Dossier dossier = cabinet.existing(id);
        cabinet.toChange(id, dossier.version());
        guard.refuse(entry.note());
        contents.add(dossier, entry);
        audit.done("dossier.add", "dossier", id, "document " + entry.documentId());
        return views.view(dossier);
    }

    /**
     * Puts what lies in a dossier in another order. A document that is not named leaves it; what the caller may not read stays
     * behind the others.
     *
     * @throws Refusal UNKNOWN {@code document.unknown}; INVALID {@code dossier.twice}; CONFLICT {@code version.stale},
     *     {@code dossier.closed}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DossierView arrange(long id, long version, @NotNull @Size(max = 5000) List<@Valid NewEntry> wanted) {
        Dossier dossier = cabinet.toChange(id, version);
        wanted.forEach(entry -> guard.refuse(entry.note()));
        String change = contents.arrange(dossier, wanted);
        audit.done("dossier.arrange", "dossier", id, change);
        return views.view(dossier);
    }

    /**
     * Closes a dossier whose work has ended.
     *
     * @param endedIn the year the work ended, from which its term is counted
     * @throws Refusal INVALID {@code dossier.noTerm}, {@code dossier.closedTooEarly}, {@code day.ahead}, {@code dossier.endedIn};
     *     CONFLICT {@code version.stale}, {@code dossier.closed}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DossierView close(long id, long version, @NotNull LocalDate day, @Min(1900) @Max(2200) int endedIn) {
        Dossier dossier = cabinet.toChange(id, version);
        dossier.close(day, endedIn, rules.termToClose(dossier, day, endedIn));
        contents.write();
        audit.done("dossier.close", "dossier", id, said(dossier) + " " + day + " " + endedIn);
        return views.view(dossier);
    }

    /**
     * Reopens a closed dossier.
     *
     * @throws Refusal CONFLICT {@code version.stale}, {@code dossier.notClosed}, {@code dossier.handedOver}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DossierView reopen(long id, long version, @NotBlank @Size(max = 500) String reason) {
        Dossier dossier = cabinet.seen(id, version);
        if (dossier.state() == DossierState.HANDED_OVER) {
            throw Refusal.conflict("dossier.handedOver", dossier.code());
        }
        if (dossier.isOpen()) {
            throw Refusal.conflict("dossier.notClosed", dossier.code());
        }
        guard.refuse(reason);
        dossier.reopen();
        contents.write();
        audit.done("dossier.reopen", "dossier", id, said(dossier) + ": " + reason.strip());
        return views.view(dossier);
    }

    /** The inventory of a dossier (mục lục văn bản), as far as the caller may read it. */
    @RolesAllowed(READ)
    public Table inventory(long id) {
        return Inventory.of(views.view(cabinet.existing(id)));
    }

    private static String said(Dossier dossier) {
        return dossier.code() + " " + dossier.title();
    }
}
