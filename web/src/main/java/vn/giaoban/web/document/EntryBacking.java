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
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.NewDocument;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.web.shell.Reply;

/** Enters a document with its files into the archive. Files wait beside the page until the document is saved. */
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
    Clock clock;

    private final EntryForm form = new EntryForm();
    private final List<UploadedFile> files = new ArrayList<>();

    @PostConstruct
    void open() {
        form.setIssuedOn(LocalDate.now(clock));
    }

    /** Puts an uploaded file aside until the document is saved. */
    public void take(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            Path lying = Files.createTempFile("giaoban-", ".upload");
            Files.copy(content, lying, StandardCopyOption.REPLACE_EXISTING);
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
        DocumentDetails details = new DocumentDetails(
                form.getKind(),
                form.getNumber(),
                form.getIssuedOn(),
                form.getIssuer(),
                form.getSubject(),
                form.getSigner());
        Circulation circulation = form.isEveryone() ? Circulation.all() : Circulation.to(form.getBodies());
        Entered entered = reply.ask(
                () -> documents.create(
                        new NewDocument(details, circulation, null, form.getText(), files, form.getNotSecretBecause())),
                "say.document.entered");
        if (entered != null) {
            Faces.redirect("/document/%s", entered.document().id());
        }
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
