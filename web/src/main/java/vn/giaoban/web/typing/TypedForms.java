package vn.giaoban.web.typing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.giaoban.archive.draft.DraftView;
import vn.giaoban.archive.draft.Drafts;
import vn.giaoban.web.shell.Reply;

/**
 * The long forms of all pages, kept while they are typed. The page sends the fields of a form as one text that only itself
 * reads again; here it is a draft like any other and belongs to whoever typed it. A form has a name of its own
 * ({@code documentEntry}, {@code task/12/PROGRESS}); whoever saves the form discards the draft.
 */
@Named
@RequestScoped
public class TypedForms {

    /** Longest name of a form that is taken from a page. */
    private static final int LONGEST_NAME = 120;

    @EJB
    Drafts drafts;

    @Inject
    Reply reply;

    private final Map<String, Optional<DraftView>> found = new HashMap<>();
    private String name;
    private String content;

    /** What was typed into a form and not yet saved; empty where there is nothing. */
    public String content(String form) {
        return find(form).map(DraftView::content).orElse("");
    }

    /** When a form was last kept, or {@code null}. */
    public OffsetDateTime savedAt(String form) {
        return find(form).map(DraftView::savedAt).orElse(null);
    }

    /** Keeps what the page has just sent; nothing sent means that nothing is to be kept any more. */
    public void keep() {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            return;
        }
        if (content == null || content.isBlank()) {
            drafts.discard(name);
        } else if (content.length() > Drafts.LONGEST) {
            reply.wrong("draft.tooLong");
        } else {
            drafts.keep(name, content);
        }
    }

    /** A form is saved; its draft is no longer wanted. */
    public void discard(String form) {
        drafts.discard(form);
        found.put(form, Optional.empty());
    }

    private Optional<DraftView> find(String form) {
        return found.computeIfAbsent(form, drafts::find);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }
}
