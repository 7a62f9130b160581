package vn.giaoban.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.document.LikelyPair;
import vn.giaoban.archive.imports.ImportState;
import vn.giaoban.archive.imports.ImportView;
import vn.giaoban.archive.imports.Imports;
import vn.giaoban.archive.imports.RejectedRow;
import vn.giaoban.archive.imports.Remark;
import vn.giaoban.web.reason.Reasons;
import vn.giaoban.web.shell.Language;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Rows;

/** One import: how far it is, and every row that was not taken in with the reason. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Imports imports;

    @Inject
    Language language;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private ImportView shown;
    private LazyDataModel<RejectedRow> rejected;
    private LazyDataModel<LikelyPair> likely;
    private LazyDataModel<Remark> remarks;

    @PostConstruct
    void open() {
        refresh();
        likely = new Rows<>((first, size) -> imports.likely(id, first, size), () -> shown.likely());
        remarks = new Rows<>((first, size) -> imports.remarks(id, first, size), () -> shown.remarks());
        rejected = new Rows<>((first, size) -> imports.rejected(id, first, size), () -> shown.rejected());
    }

    /** Looks again how far it is. */
    public void refresh() {
        shown = Missing.unless(id, wanted -> imports.find(wanted).orElse(null));
    }

    public ImportView getShown() {
        return shown;
    }

    public LazyDataModel<RejectedRow> getRejected() {
        return rejected;
    }

    public LazyDataModel<LikelyPair> getLikely() {
        return likely;
    }

    /** Whether there is something to watch: rows are being taken in, or wait to be findable. */
    public boolean isMoving() {
        return shown.state() == ImportState.RUNNING || (!shown.dryRun() && shown.indexed() < shown.imported());
    }

    public LazyDataModel<Remark> getRemarks() {
        return remarks;
    }

    /** What is to be said of the list as a whole, in the user's language. */
    public String said(Remark remark) {
        return Reasons.say(remark.reason(), language.getLocale(), remark.named().toArray());
    }

    /** Why a row was not taken in, in the user's language. */
    public String why(RejectedRow row) {
        return Reasons.say(row.reason(), language.getLocale(), row.named().toArray());
    }
}
