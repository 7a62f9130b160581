package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.scanner.ScannedFiles;
import vn.giaoban.archive.scanner.ScannedView;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The scanned files that wait to be registered. */
@Named
@ViewScoped
public class ScansBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    ScannedFiles scanned;

    @Inject
    Settings settings;

    @Inject
    Reply reply;

    private LazyDataModel<ScannedView> rows;

    /** The one that is about to be discarded. */
    private ScannedView chosen;

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void open() {
        rows = new Rows<>((first, size) -> scanned.page(first, size), () -> scanned.count());
    }

    public void choose(ScannedView file) {
        chosen = file;
        reason = null;
    }

    public void discard() {
        reply.attempt(() -> scanned.discard(chosen.id(), reason), "say.scan.discarded", chosen.name());
    }

    /** Whether any folder is watched; files that were found before wait all the same. */
    public boolean isWatching() {
        return settings.scanFolder().isPresent();
    }

    public LazyDataModel<ScannedView> getRows() {
        return rows;
    }

    public ScannedView getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
