package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.CIRCULATE_DOCUMENTS;
import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;
import static vn.giaoban.archive.rule.Permission.WITHDRAW_DOCUMENTS;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.intake.SecrecyGuard;
import vn.giaoban.archive.rule.Refusal;

/**
 * The documents of the archive. They are entered with their files, corrected, circulated, withdrawn and restored;
 * each of these is audited and followed by the index. What a caller may not read is, for him, not there.
 */
@Stateless
public class Documents {

    @Inject
    Shelf shelf;

    @Inject
    Headings headings;

    @Inject
    FileIntake intake;

    @Inject
    SecrecyGuard guard;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    @Inject
    Relating relating;

    @Inject
    LikelyEntries likely;

    @Resource
    SessionContext session;

    /**
     * Enters a document. A refused file refuses all of it: nothing is half-saved.
     *
     * @return the document, with what is unusual about it
     * @throws Refusal INVALID {@code kind.unknown}, {@code body.unknown}, and what the rules for files and the secrecy guard
     *     refuse; CONFLICT {@code document.externalIdTaken}; UNKNOWN {@code document.unknown} for another it speaks of
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public Entered create(@Valid @NotNull NewDocument wanted) {
        return create(wanted, true);
    }

    /**
     * Enters a document, unless it is likely to be there already.
     *
     * @throws LikelyDuplicates when the caller may read one that it is likely to be; else as {@link #create}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public Entered createUnlessLikely(@Valid @NotNull NewDocument wanted) {
        return create(wanted, false);
    }

    private Entered create(NewDocument wanted, boolean evenIfLikely) {
        String reason = PlainText.line(wanted.notSecretBecause());
        String text = PlainText.of(wanted.text());
        // Reading takes seconds; it comes before the first row is touched.
        List<TakenFile> files =
                wanted.files().stream().map(file -> intake.take(file, reason)).toList();
        String externalId = PlainText.line(wanted.externalId());
        List<String> said = Stream.concat(said(wanted.details()), Stream.of(text, externalId == null ? "" : externalId))
                .toList();
        boolean answeredFor = guard.check(reason, said) || files.stream().anyMatch(TakenFile::answeredFor);
        Heading heading = headings.understand(wanted.details());
        if (externalId != null && shelf.holds(externalId)) {
            throw Refusal.conflict("document.externalIdTaken", externalId);
        }
        if (!evenIfLikely) {
            likely.refuse(heading, files, text);
        }
        Document document = new Document(
                heading,
                externalId,
                shelf.profileOf(wanted.circulation()),
                session.getCallerPrincipal().getName(),
                changes.now());
        shelf.put(document, files, text);
        List<Warning> warnings = Stream.concat(
                        headings.unusual(heading).stream(),
                        files.stream().map(TakenFile::warning).flatMap(Optional::stream))
                .toList();
        Optional<Warning> taken = headings.enterNumber(heading, document.id());
        wanted.relations().forEach(relation -> say(document, relation));
        changes.note("document.create", document, described(document, wanted.circulation()));
        if (answeredFor) {
            changes.note("document.notSecret", document, reason);
        }
        return new Entered(
                view(document),
                Stream.of(warnings.stream(), taken.stream(), likely.warnings(document))
                        .flatMap(all -> all)
                        .toList());
    }

    /** A document the caller may read; empty for any other. */
    @RolesAllowed(READ)
    public Optional<DocumentView> find(long id) {
        return shelf.find(id).map(this::view);
    }

    /** A page of those the caller may read, the newest first. */
    @RolesAllowed(READ)
    public List<DocumentLine> page(@NotNull DocumentFilter filter, @Min(0) int first, @Min(1) @Max(200) int size) {
        return views.lines(shelf.page(filter, first, size));
    }

    @RolesAllowed(READ)
    public long count(@NotNull DocumentFilter filter) {
        return shelf.count(filter);
    }

    /**
     * Corrects what was said of a document that was entered.
     *
     * @param version the version that was seen
     * @throws Refusal CONFLICT {@code version.stale}, {@code document.frozen}; INVALID {@code kind.unknown},
     *     {@code body.unknown}; UNKNOWN {@code document.unknown}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public Entered correct(long id, long version, @Valid @NotNull DocumentDetails details) {
        Document document = shelf.toChange(id, version);
        if (document.isFrozen()) {
            throw Refusal.conflict("document.frozen", document.number());
        }
        guard.check(null, said(details).toList());
        Heading heading = headings.understand(details);
        String before = described(document, null);
        document.describe(heading);
        shelf.write();
        List<Warning> warnings = headings.unusual(heading);
        Optional<Warning> taken = headings.enterNumber(heading, id);
        changes.note("document.correct", document, before + " → " + described(document, null));
        relating.followOthers(document);
        return new Entered(
                view(document), Stream.concat(warnings.stream(), taken.stream()).toList());
    }

    /** Circulates a document to others than before. Who loses it by that loses it at once, in the search as well. */
    @RolesAllowed(CIRCULATE_DOCUMENTS)
    public DocumentView circulate(long id, long version, @Valid @NotNull Circulation circulation) {
        Document document = shelf.toChange(id, version);
        document.circulate(shelf.profileOf(circulation));
        changes.note("document.circulate", document, circulation.toString());
        return view(document);
    }

    /**
     * Reads a file again that the reader could not finish, so that it leaves quarantine. One that was read stays as it is.
     *
     * @param notSecretBecause why a line that looks like a secrecy mark is none, or {@code null}
     * @throws Refusal UNKNOWN {@code document.unknown}, {@code file.unknown}; CONFLICT {@code file.unfinished} when the
     *     reader did not finish it this time either; INVALID what the rules for files and the secrecy guard refuse, which
     *     leaves it in quarantine
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DocumentView readAgain(long id, long fileId, @Size(max = 500) String notSecretBecause) {
        Document document = shelf.toAlter(id);
        DocumentFile file = document.file(fileId).orElseThrow(() -> Refusal.unknown("file.unknown", fileId));
        if (!file.view().mayBeOpened()) {
            String reason = PlainText.line(notSecretBecause);
            TakenFile taken = intake.again(file, reason);
            shelf.putText(document, taken);
            changes.note("document.readAgain", document, file.view().name());
            if (taken.answeredFor()) {
                changes.note("document.notSecret", document, reason);
            }
        }
        return view(document);
    }

    /** Withdraws a document to the trash. Its number stays used. */
    @RolesAllowed(WITHDRAW_DOCUMENTS)
    public void withdraw(long id, @NotBlank @Size(max = 500) String reason) {
        Document document = shelf.toAlter(id);
        if (!document.isActive()) {
            throw Refusal.conflict("document.withdrawn");
        }
        document.withdraw(PlainText.line(reason));
        changes.note("document.withdraw", document, reason);
        relating.followOthers(document);
    }

    /** Restores a document from the trash. */
    @RolesAllowed(WITHDRAW_DOCUMENTS)
    public DocumentView restore(long id) {
        Document document = shelf.toAlter(id);
        if (document.isActive()) {
            throw Refusal.conflict("document.notWithdrawn");
        }
        if (document.removal() != null) {
            throw Refusal.conflict("document.removed");
        }
        document.restore();
        changes.note("document.restore", document, null);
        relating.followOthers(document);
        return view(document);
    }

    /**
     * Says from when until when a document is in force, where that is not from its day of issue and open. It can be said of one
     * the house has issued too: the days stand in its text.
     *
     * @param version the version that was seen
     * @throws Refusal CONFLICT {@code version.stale}; INVALID {@code document.endsTooEarly}; UNKNOWN {@code document.unknown}
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public DocumentView validate(long id, long version, LocalDate validFrom, LocalDate validTo) {
        Document document = shelf.toChange(id, version);
        ValidDays days = new ValidDays(validFrom, validTo);
        if (validTo != null && validTo.isBefore(days.firstOf(document.issuedOn()))) {
            throw Refusal.invalid("document.endsTooEarly");
        }
        document.isValid(days);
        changes.note("document.validity", document, validFrom + " … " + validTo);
        relating.followOthers(document);
        return view(document);
    }

    private void say(Document entered, NewRelation said) {
        relating.relate(entered, shelf.existing(said.targetId()), said);
        changes.note("document.relate", entered, said.kind().word() + " " + said.targetId());
    }

    private static Stream<String> said(DocumentDetails details) {
        return Stream.of(details.number(), details.subject(), details.signer()).filter(Objects::nonNull);
    }

    private DocumentView view(Document document) {
        shelf.write();
        return views.view(document, shelf.relations(document));
    }

    private static String described(Document document, Circulation circulation) {
        return document.kind() + " " + document.number() + " " + document.issuedOn()
                + (circulation == null ? "" : " [" + circulation + "]");
    }
}
