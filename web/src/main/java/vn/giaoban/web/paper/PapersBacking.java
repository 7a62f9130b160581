package vn.giaoban.web.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.PdfFiles;

/** Which papers a page offers, and in which form. */
@Named
@RequestScoped
public class PapersBacking {

    @Inject
    PdfFiles pdfs;

    /** The papers of a conference besides its notice. */
    public List<PaperKind> getOfConference() {
        return List.of(PaperKind.AGENDA, PaperKind.MINUTES);
    }

    /** Whether they can be had as PDF. */
    public boolean isPdf() {
        return pdfs.possible();
    }
}
