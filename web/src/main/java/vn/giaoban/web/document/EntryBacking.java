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
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
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
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.typing.TypedForms;

/**
 * Enters a document with its files into the archive, {@code /document-entry}, or corrects what was said of one, {@code
 * /document-entry/12}. Files wait beside the page until the document is saved.
 */
@Named
@ViewScoped
public class EntryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Documents documents;

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

    /** The document that is corrected; {@code null} while a new one is entered. */
    private DocumentView corrected;

    private final EntryForm form = new EntryForm();
    private final List<UploadedFile> files = new ArrayList<>();

    /** What the document is likely to be the same as; {@code null} while nothing was found. */
    private List<LikelyDuplicate> likely;

    @PostConstruct
    void open() {
        form.setIssuedOn(LocalDate.now(clock));
        if (id != null) {
            corrected = Missing.unless(id, wanted -> documents.find(wanted).orElse(null));
            form.show(corrected);
        }
    }

    /** Puts an uploaded file aside until the document is saved. */
    public void take(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            Path lying = Files.createTempFile("giaoban-", ".upload");
            Files.copy(content, lying, StandardCopyOption.REPLACE_EXISTING);
            likely = null;
            files.add(new UploadedFile(lying, event.getFile().getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(UploadedFile file) {
        files.remove(file);
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
        try {
            return likely == null ? documents.createUnlessLikely(wanted) : documents.create(wanted);
        } catch (LikelyDuplicates found) {
            likely = found.documents();
            throw found;
        }
    }

    private NewDocument wanted(DocumentDetails details) {
        Circulation circulation = form.isEveryone() ? Circulation.all() : Circulation.to(form.getBodies());
        return new NewDocument(details, circulation, null, form.getText(), files, form.getNotSecretBecause());
    }

    /** Under which name the form is kept while it is typed. */
    public String getDraft() {
        return corrected == null ? "documentEntry" : "documentEntry/" + corrected.id();
    }

    public DocumentView getCorrected() {
        return corrected;
    }

    @PreDestroy
    void clear() {
        files.forEach(EntryBacking::forget);
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

    public List<UploadedFile> getFiles() {
        return files;
    }
}
