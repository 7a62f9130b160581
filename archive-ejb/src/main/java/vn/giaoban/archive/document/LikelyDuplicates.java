package vn.giaoban.archive.document;

import java.util.List;
import vn.giaoban.archive.rule.Refusal;

/** What is to be entered is likely to be in the archive already; whoever has looked at it may enter it all the same. */
public class LikelyDuplicates extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<LikelyDuplicate> documents;

    LikelyDuplicates(List<LikelyDuplicate> documents) {
        super(Kind.CONFLICT, "document.likelyDuplicate", documents.size());
        this.documents = List.copyOf(documents);
    }

    /** Those of the archive that it is likely to be; the caller may read them all. */
    public List<LikelyDuplicate> documents() {
        return documents == null ? List.of() : documents;
    }
}
