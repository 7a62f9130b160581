package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.DocumentState;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.FileView;
import vn.giaoban.archive.document.PageOrigin;
import vn.giaoban.archive.document.RelationView;
import vn.giaoban.archive.document.TextPage;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/** One document: what is said of it, its text, its files, the documents it stands in relation to. */
@Named
@ViewScoped
public class DocumentBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Documents documents;

    @EJB
    DocumentContents contents;

    @Inject
    Reply reply;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private DocumentView document;
    private boolean uncertain;
    private boolean reviewable;
    private boolean everyone;
    private List<String> bodies = new ArrayList<>();

    @Size(max = 500)
    private String reason;

    @PostConstruct
    void open() {
        show(Missing.unless(id, wanted -> documents.find(wanted).orElse(null)));
    }

    /** Shows the document as it is after something was done to it. */
    void show(DocumentView shown) {
        document = shown;
        List<TextPage> pages = getPages();
        uncertain = pages.stream().anyMatch(page -> page.uncertain() > 0);
        reviewable = uncertain || pages.stream().anyMatch(page -> page.origin() != PageOrigin.FILE);
        everyone = shown.circulation().everyone();
        bodies = new ArrayList<>(shown.circulation().bodies());
    }

    /** Whether letters of the text are lost. */
    public boolean isUncertain() {
        return uncertain;
    }

    /** Whether the machine made something of the text that a person should look at. */
    public boolean isReviewable() {
        return reviewable;
    }

    public List<TextPage> getPages() {
        return contents.pages(id).orElse(List.of());
    }

    public void circulate() {
        DocumentView changed = reply.ask(
                () -> documents.circulate(
                        id, document.version(), everyone ? Circulation.all() : Circulation.to(bodies)),
                "say.document.circulated");
        if (changed != null) {
            show(changed);
        }
    }

    public void withdraw() {
        if (reply.attempt(() -> documents.withdraw(id, reason), "say.document.withdrawn")) {
            documents.find(id).ifPresent(this::show);
        }
    }

    public void restore() {
        DocumentView restored = reply.ask(() -> documents.restore(id), "say.document.restored");
        if (restored != null) {
            show(restored);
        }
    }

    /** Reads a file again that waits to be checked. */
    public void readAgain(FileView file) {
        DocumentView read = reply.ask(() -> documents.readAgain(id, file.id(), null), "say.file.read", file.name());
        if (read != null) {
            show(read);
        }
    }

    /** What has ended it by today, where the reader may know of that; else {@code null}. */
    public RelationView getEndedBy() {
        return document.endedBy(document.today()).orElse(null);
    }

    public boolean isWithdrawn() {
        return document.state() == DocumentState.TRASH;
    }

    public DocumentView getDocument() {
        return document;
    }

    public boolean isEveryone() {
        return everyone;
    }

    public void setEveryone(boolean everyone) {
        this.everyone = everyone;
    }

    public List<String> getBodies() {
        return bodies;
    }

    public void setBodies(List<String> bodies) {
        this.bodies = bodies;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
