package vn.giaoban.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.imports.ImportView;
import vn.giaoban.archive.imports.Imports;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** Hands the rows of an import in, and lists the imports there were. */
@Named
@ViewScoped
public class ImportsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What a form may carry, as the web application's description says; larger files go by the REST interface. */
    private static final long LARGEST_FORM = 200L * 1024 * 1024;

    @EJB
    Imports imports;

    @Inject
    Settings settings;

    @Inject
    Reply reply;

    private LazyDataModel<ImportView> all;

    /** Looking first is what a careful person does; he only has to let it stand. */
    private boolean dryRun = true;

    private boolean createBodies;

    @PostConstruct
    void open() {
        all = new Rows<>((first, size) -> imports.page(first, size), () -> imports.count());
    }

    /** Begins an import with the file that was chosen, and shows it. */
    public void take(FileUploadEvent event) throws IOException {
        ImportView begun = reply.ask(() -> begin(event), "say.import.begun");
        if (begun != null) {
            Faces.redirect("import/%s", begun.id());
        }
    }

    private ImportView begin(FileUploadEvent event) {
        try (InputStream rows = event.getFile().getInputStream()) {
            boolean zip = event.getFile().getFileName().toLowerCase(Locale.ROOT).endsWith(".zip");
            return zip ? imports.beginListed(rows, dryRun, createBodies) : imports.begin(rows, dryRun, createBodies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest file that this page takes, in bytes. */
    public long getLargest() {
        return Math.min(LARGEST_FORM, settings.importLimitBytes());
    }

    public LazyDataModel<ImportView> getAll() {
        return all;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean dryRun) {
        this.dryRun = dryRun;
    }

    public boolean isCreateBodies() {
        return createBodies;
    }

    public void setCreateBodies(boolean createBodies) {
        this.createBodies = createBodies;
    }
}
