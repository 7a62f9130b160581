package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.PageReview;
import vn.giaoban.archive.document.ReviewedPage;
import vn.giaoban.archive.document.TextReviews;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.typing.TypedForms;

/** The text of a document page by page, before and after: {@code /text-review/12}, its third page {@code /text-review/12/3}. */
@Named
@ViewScoped
public class TextReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Documents documents;

    @EJB
    TextReviews reviews;

    @Inject
    Reply reply;

    @Inject
    TypedForms kept;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    @Inject
    @Param(pathIndex = 1)
    Integer place;

    private DocumentView document;
    private List<ReviewedPage> pages = List.of();
    private int shown;

    @Size(max = 2_000_000)
    private String content;

    @PostConstruct
    void open() {
        document = Missing.unless(id, wanted -> documents.find(wanted).orElse(null));
        pages = reviews.pages(id).orElse(List.of());
        boolean there = place == null || (place >= 1 && place <= pages.size());
        Missing.unless(id, wanted -> there ? wanted : null);
        shown = place == null ? firstToReview() : place - 1;
        content = pages.isEmpty() ? null : getPage().content();
    }

    private int firstToReview() {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isToBeReviewed()) {
                return i;
            }
        }
        return 0;
    }

    public void correct() throws IOException {
        done(reply.attempt(
                () -> reviews.correct(id, document.version(), getPage().id(), content), "say.text.corrected"));
    }

    public void sayNotOld() throws IOException {
        done(reply.attempt(
                () -> reviews.sayNotOld(id, document.version(), getPage().id()), "say.text.notOld"));
    }

    public void takeBack() throws IOException {
        done(reply.attempt(
                () -> reviews.takeBack(id, document.version(), getPage().id()), "say.text.takenBack"));
    }

    private void done(boolean changed) throws IOException {
        if (changed) {
            kept.discard(getDraft());
            Faces.redirect("text-review/%s/%s", id, shown + 1);
        }
    }

    /** The pieces of a text, so that the lost letters among them can be shown. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int i = 0; text != null && i <= text.length(); i++) {
            boolean ends = i == text.length() || isLost(text.charAt(i)) != isLost(text.charAt(begin));
            if (ends && i > begin) {
                pieces.add(new Piece(text.substring(begin, i), isLost(text.charAt(begin))));
                begin = i;
            }
        }
        return pieces;
    }

    private static boolean isLost(char letter) {
        return letter == '\uFFFD';
    }

    /** Under which name the form is kept while it is typed. */
    public String getDraft() {
        return "textReview/" + id + "/" + (shown + 1);
    }

    /** The page that is shown; {@code null} where the document has no text. */
    public ReviewedPage getPage() {
        return pages.isEmpty() ? null : pages.get(shown);
    }

    /** What stands beside the text that is shown: the file's own, or what the machine made of it. */
    public String getBefore() {
        return getPage().typed() == null ? getPage().machine() : getPage().typed();
    }

    /** Whether the text that is shown is another than the file's, or than the machine made of it. */
    public boolean isCompared() {
        return getPage().typed() != null || getPage().review() != null;
    }

    public boolean isNotOldPossible() {
        return getPage().typed() != null && getPage().review() != PageReview.NOT_OLD;
    }

    public boolean isTakeBackPossible() {
        return getPage().review() == PageReview.CORRECTED || getPage().review() == PageReview.NOT_OLD;
    }

    public List<ReviewedPage> getPages() {
        return pages;
    }

    public int getShown() {
        return shown;
    }

    public DocumentView getDocument() {
        return document;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
