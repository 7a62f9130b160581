package vn.giaoban.web.holdings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.document.Citations;
import vn.giaoban.archive.document.Duplicates;
import vn.giaoban.archive.document.LikelyPair;
import vn.giaoban.archive.document.LikenessVerdict;
import vn.giaoban.archive.document.MissingDocument;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** What is likely to be in the archive twice, and what is mentioned and not there. */
@Named
@ViewScoped
public class HoldingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Duplicates duplicates;

    @EJB
    Citations citations;

    @Inject
    Reply reply;

    @Inject
    @Param
    String tab;

    private LazyDataModel<LikelyPair> pairs;
    private LazyDataModel<MissingDocument> missing;

    @PostConstruct
    void open() {
        pairs = new Rows<>((first, size) -> duplicates.page(first, size), () -> duplicates.count());
        missing = new Rows<>((first, size) -> citations.missing(first, size), () -> citations.countMissing());
    }

    /** Says that the two are documents of their own. */
    public void different(LikelyPair pair) {
        decide(pair, LikenessVerdict.DIFFERENT);
    }

    /** Says that the two are copies of one document. */
    public void same(LikelyPair pair) {
        decide(pair, LikenessVerdict.SAME_DOCUMENT);
    }

    private void decide(LikelyPair pair, LikenessVerdict verdict) {
        reply.attempt(() -> duplicates.decide(pair.earlier().id(), pair.later().id(), verdict), "say.likeness.decided");
    }

    public boolean isMissingShown() {
        return "missing".equals(tab);
    }

    public LazyDataModel<LikelyPair> getPairs() {
        return pairs;
    }

    public LazyDataModel<MissingDocument> getMissing() {
        return missing;
    }
}
