package vn.giaoban.web.document;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Removals;
import vn.giaoban.archive.document.Removed;
import vn.giaoban.web.shell.Reply;

/** Takes the content of the document on the page off the system for good. */
@Named
@ViewScoped
public class RemovalBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Removals removals;

    @Inject
    Reply reply;

    @Inject
    DocumentBacking page;

    @Size(max = 2000)
    private String named;

    @Size(max = 500)
    private String reason;

    public void remove() throws IOException {
        long id = page.getDocument().id();
        Removed removed = reply.ask(() -> removals.remove(id, named, reason), "say.document.removed");
        if (removed != null) {
            for (DocumentLine other : removed.sameFile()) {
                reply.wrong("removal.sameFile", other.number() == null ? other.subject() : other.number());
            }
            Faces.redirect("document/%s", id);
        }
    }

    /** What has to be typed, so that nobody removes another than he means. */
    public String getName() {
        DocumentView document = page.getDocument();
        return document.number() == null ? document.subject() : document.number();
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
