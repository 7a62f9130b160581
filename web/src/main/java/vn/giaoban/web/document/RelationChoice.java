package vn.giaoban.web.document;

import java.io.Serializable;
import java.util.List;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.NewRelation;
import vn.giaoban.archive.suggestion.SuggestedRelation;

/** A relation to a document of the archive that a file suggests. It is said only if a person ticks it. */
public class RelationChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SuggestedRelation suggested;
    private final DocumentLine target;
    private boolean said;

    private RelationChoice(SuggestedRelation suggested, DocumentLine target) {
        this.suggested = suggested;
        this.target = target;
    }

    /** One for each document that may be meant. */
    static List<RelationChoice> of(SuggestedRelation suggested) {
        return suggested.documents().stream()
                .map(target -> new RelationChoice(suggested, target))
                .toList();
    }

    NewRelation relation() {
        return new NewRelation(suggested.kind(), target.id());
    }

    public SuggestedRelation getSuggested() {
        return suggested;
    }

    public DocumentLine getTarget() {
        return target;
    }

    /** Whether the number may mean another document as well. */
    public boolean isOneOfSeveral() {
        return suggested.documents().size() > 1;
    }

    public boolean isSaid() {
        return said;
    }

    public void setSaid(boolean said) {
        this.said = said;
    }
}
