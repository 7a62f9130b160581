package vn.giaoban.web.template;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.event.FileUploadEvent;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.PaperTemplates;
import vn.giaoban.archive.layout.PdfFiles;
import vn.giaoban.archive.layout.TemplateView;
import vn.giaoban.web.shell.Reply;

/** The Word templates of the office's papers: which are its own, to be taken, put and given up. */
@Named
@ViewScoped
public class TemplatesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a file is said beside its button. */
    private static final Map<String, String> REFUSALS = Stream.of(
                    "template.tooLarge",
                    "template.unreadable",
                    "template.unmatched",
                    "template.foreignTag",
                    "template.unknownTags",
                    "template.missingTags")
            .collect(Collectors.toMap(Function.identity(), reason -> "source:file"));

    @EJB
    PaperTemplates templates;

    @Inject
    PdfFiles pdfs;

    @Inject
    Reply reply;

    private PaperKind kind = PaperKind.NOTICE;
    private transient List<TemplateView> all;

    /** Puts the file that was chosen in the place of the template of the kind that is chosen. */
    public void take(FileUploadEvent event) {
        byte[] file = event.getFile().getContent();
        reply.beside(REFUSALS).ask(() -> templates.put(kind, event.getFile().getFileName(), file), "say.template.put");
        all = null;
    }

    /** Goes back to the standard one. */
    public void remove(PaperKind given) {
        reply.attempt(() -> templates.remove(given), "say.template.removed");
        all = null;
    }

    public List<TemplateView> getAll() {
        if (all == null) {
            all = templates.all();
        }
        return all;
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    /** The largest template, in bytes. */
    public int getLargest() {
        return PaperTemplates.LARGEST;
    }

    /** Whether the papers can be had as PDF. */
    public boolean isPdf() {
        return pdfs.possible();
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }
}
