package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.document.CitationView;
import vn.giaoban.archive.document.Citations;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.Duplicates;
import vn.giaoban.archive.document.LikelyDuplicate;
import vn.giaoban.archive.document.LikenessVerdict;
import vn.giaoban.web.shell.Reply;

/** What the text of the document on the page has to do with others: what it mentions, who mentions it, what it is likely to be. */
@Named
@ViewScoped
public class CitationsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Citations citations;

    @EJB
    Duplicates duplicates;

    @Inject
    Reply reply;

    @Inject
    DocumentBacking page;

    private List<CitationView> mentioned;
    private List<DocumentLine> citing;
    private List<LikelyDuplicate> likely;

    @PostConstruct
    void open() {
        long id = page.getDocument().id();
        mentioned = citations.of(id);
        citing = citations.citing(id);
        likely = duplicates.of(id);
    }

    /** Records the relation that the text suggests. */
    public void accept(CitationView citation, DocumentLine target) throws IOException {
        long id = page.getDocument().id();
        if (reply.attempt(() -> citations.accept(id, citation.id(), target.id()), "say.relation.said")) {
            Faces.redirect("document/%s", id);
        }
    }

    public void dismiss(CitationView citation) {
        if (reply.attempt(() -> citations.dismiss(page.getDocument().id(), citation.id()), "say.citation.dismissed")) {
            open();
        }
    }

    /** Says that the other is a document of its own. */
    public void different(LikelyDuplicate other) {
        decide(other, LikenessVerdict.DIFFERENT);
    }

    /** Says that the other is a copy of the same document. */
    public void same(LikelyDuplicate other) {
        decide(other, LikenessVerdict.SAME_DOCUMENT);
    }

    private void decide(LikelyDuplicate other, LikenessVerdict verdict) {
        if (reply.attempt(
                () -> duplicates.decide(
                        page.getDocument().id(), other.document().id(), verdict),
                "say.likeness.decided")) {
            open();
        }
    }

    public List<CitationView> getMentioned() {
        return mentioned;
    }

    public List<DocumentLine> getCiting() {
        return citing;
    }

    public List<LikelyDuplicate> getLikely() {
        return likely;
    }
}
