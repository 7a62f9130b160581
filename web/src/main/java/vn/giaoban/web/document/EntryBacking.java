package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import org.primefaces.event.FileUploadEvent;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.LikelyDuplicate;
import vn.giaoban.archive.document.LikelyDuplicates;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.intake.ReaderUnavailable;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.scanner.ScannedFiles;
import vn.giaoban.archive.suggestion.Suggested;
import vn.giaoban.archive.suggestion.Suggestions;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.typing.TypedForms;

/**
 * Enters a document with its files into the archive, {@code /document-entry}, one of them out of the scanners' folder
 * {@code ?scan=7}, or corrects what was said of one, {@code
 * /document-entry/12}. Files wait beside the page until the document is saved; what is read in them is suggested for
 * the fields that are empty.
 */
@Named
@ViewScoped
public class EntryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is refused of a file is said beside it. */
    private static final Map<String, String> BESIDE = Map.of(
            "file.empty", "entry:file",
            "file.tooLarge", "entry:file",
            "file.encrypted", "entry:file",
            "file.unreadable", "entry:file",
            "secrecy.mark", "entry:file",
            "secrecy.reasonTooShort", "entry:notSecret");

    @EJB
    Documents documents;

    @EJB
    ScannedFiles scanned;

    @EJB
    Suggestions suggestions;

    @EJB
    Kinds kinds;

    @Inject
    Reply reply;

    @Inject
    TypedForms kept;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param
    Long scan;

    /** The document that is corrected; {@code null} while a new one is entered. */
    private DocumentView corrected;

    /** The scanned file that is registered by this; {@code null} where none is. */
    private UploadedFile lent;

    private final EntryForm form = new EntryForm();
    private final ChosenFiles chosen = new ChosenFiles();

    /** What the document is likely to be the same as; {@code null} while nothing was found. */
    private List<LikelyDuplicate> likely;

    @PostConstruct
    void open() {
        form.setIssuedOn(LocalDate.now(clock));
        if (id != null) {
            corrected = Missing.unless(id, wanted -> documents.find(wanted).orElse(null));
            form.show(corrected);
        } else if (scan != null) {
            lent = Missing.unless(scan, wanted -> scanned.find(wanted).isEmpty() ? null : scanned.lend(wanted));
            Suggested read = suggested(lent);
            chosen.add(lent, read);
            form.fill(read);
        }
    }

    /** Puts an uploaded file aside until the document is saved, and suggests what is read in it. */
    public void take(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            Path lying = Files.createTempFile("giaoban-", ".upload");
            Files.copy(content, lying, StandardCopyOption.REPLACE_EXISTING);
            likely = null;
            UploadedFile file = new UploadedFile(lying, event.getFile().getFileName());
            chosen.add(file, suggested(file));
            PrimeFaces.current().executeScript("PrimeFaces.giaoban.fill()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is refused stays chosen: whoever says why its line is no secrecy mark need not choose it again. */
    private Suggested suggested(UploadedFile file) {
        try {
            return reply.beside(BESIDE)
                    .ask(() -> suggestions.of(file, Faces.getRequestParameter("entry:notSecret")), null);
        } catch (ReaderUnavailable e) {
            reply.wrong("say.suggestion.unavailable");
            return null;
        }
    }

    public void remove(UploadedFile file) {
        chosen.remove(file);
        forget(file);
    }

    public void save() throws IOException {
        DocumentDetails details = form.details();
        Entered entered = corrected == null
                ? reply.ask(() -> entered(wanted(details)), "say.document.entered")
                : reply.ask(
                        () -> documents.correct(corrected.id(), corrected.version(), details),
                        "say.document.corrected");
        if (entered != null) {
            entered.warnings().forEach(reply::warn);
            kept.discard(getDraft());
            Faces.redirect("document/%s", entered.document().id());
        }
    }

    /** What is likely to be there already is shown first, and entered when it is saved once more. */
    private Entered entered(NewDocument wanted) {
        boolean sure = likely != null;
        try {
            if (lent != null && chosen.getFiles().contains(lent)) {
                return scanned.register(scan, wanted, sure);
            }
            return sure ? documents.create(wanted) : documents.createUnlessLikely(wanted);
        } catch (LikelyDuplicates found) {
            likely = found.documents();
            throw found;
        }
    }

    private NewDocument wanted(DocumentDetails details) {
        Circulation circulation = form.isEveryone() ? Circulation.all() : Circulation.to(form.getBodies());
        return new NewDocument(
                details,
                circulation,
                null,
                form.getText(),
                chosen.getFiles(),
                chosen.said(),
                form.getNotSecretBecause());
    }

    /** Under which name the form is kept while it is typed. */
    public String getDraft() {
        String entered = scan == null ? "documentEntry" : "documentEntry/scan/" + scan;
        return corrected == null ? entered : "documentEntry/" + corrected.id();
    }

    public DocumentView getCorrected() {
        return corrected;
    }

    @PreDestroy
    void clear() {
        chosen.getFiles().forEach(EntryBacking::forget);
    }

    private static void forget(UploadedFile file) {
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<LikelyDuplicate> getLikely() {
        return likely;
    }

    public List<KindView> getKinds() {
        return kinds.all();
    }

    public EntryForm getForm() {
        return form;
    }

    public ChosenFiles getChosen() {
        return chosen;
    }

    /** The day that stands in the form by itself, which nobody has typed. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
