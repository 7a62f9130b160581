package vn.giaoban.web.document;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.FileRole;
import vn.giaoban.archive.document.NewVersion;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.document.VersionView;
import vn.giaoban.archive.document.Versions;
import vn.giaoban.web.shell.Reply;

/** The versions of the document on the page: what each file is, and the form that adds one. */
@Named
@ViewScoped
public class VersionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As much of a checksum as tells files apart for the eye. */
    private static final int BEGINNING = 16;

    @EJB
    Versions versions;

    @Inject
    DocumentBacking page;

    @Inject
    Reply reply;

    private transient List<VersionView> all;
    private FileRole role = FileRole.DRAFT;

    public List<VersionView> getAll() {
        if (all == null) {
            all = versions.of(page.getDocument().id());
        }
        return all;
    }

    /** Adds the file that was chosen as a version of the chosen kind. */
    public void take(FileUploadEvent event) throws IOException {
        Path lying = Files.createTempFile("giaoban-", ".upload");
        try (InputStream content = event.getFile().getInputStream()) {
            Files.copy(content, lying, StandardCopyOption.REPLACE_EXISTING);
            add(new UploadedFile(lying, event.getFile().getFileName()));
        } finally {
            Files.deleteIfExists(lying);
        }
    }

    private void add(UploadedFile file) {
        DocumentView seen = page.getDocument();
        DocumentView changed = reply.ask(
                () -> versions.add(seen.id(), seen.version(), file, new NewVersion(role, null, null)),
                "say.version.added");
        show(changed);
    }

    /** Says of a file what it is: the kind that is chosen. */
    public void mark(VersionView version) {
        DocumentView seen = page.getDocument();
        show(reply.ask(
                () -> versions.mark(seen.id(), seen.version(), version.file().id(), new NewVersion(role, null, null)),
                "say.version.marked"));
    }

    private void show(DocumentView changed) {
        if (changed != null) {
            page.show(changed);
        }
        all = null;
    }

    /** The beginning of a checksum. */
    public String beginning(String sha256) {
        return sha256.substring(0, BEGINNING) + "…";
    }

    public FileRole[] getRoles() {
        return FileRole.values();
    }

    public FileRole getRole() {
        return role;
    }

    public void setRole(FileRole role) {
        this.role = role;
    }
}
