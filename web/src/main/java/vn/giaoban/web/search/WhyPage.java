package vn.giaoban.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.document.Relations;
import vn.giaoban.archive.document.TextState;
import vn.giaoban.archive.search.Asked;
import vn.giaoban.archive.search.Dimension;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.Explanation;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.web.shell.Reply;

/** "Vì sao không thấy văn bản này?": a document, named by its number, held against a search. */
@Named
@RequestScoped
public class WhyPage {

    private static final Set<TextState> UNREAD = Set.of(TextState.NO_TEXT_LAYER, TextState.QUARANTINED);

    @EJB
    Search search;

    @EJB
    Relations numbers;

    @EJB
    Documents documents;

    @Inject
    Reply reply;

    /** The number as it was typed. */
    @Inject
    @Param
    String number;

    /** The document, where a number means several. */
    @Inject
    @Param
    Long document;

    private Asked asked;
    private List<DocumentLine> meant = List.of();
    private DocumentView chosen;
    private Explanation explanation;

    @PostConstruct
    void open() {
        asked = Asked.of(Faces.getRequest().getParameterMap());
        if (getNumber().isEmpty()) {
            return;
        }
        meant = numbers.meant(getNumber());
        Long id = document == null && meant.size() == 1
                ? Long.valueOf(meant.get(0).id())
                : document;
        chosen = id == null ? null : documents.find(id).orElse(null);
        if (chosen == null) {
            return;
        }
        try {
            explanation = search.explain(asked.request(search::withPredecessors), chosen.id());
        } catch (RuntimeException e) {
            if (!Exceptions.is(e, EngineUnavailable.class)) {
                throw e;
            }
        }
    }

    public String getNumber() {
        return number == null
                ? ""
                : number.strip().substring(0, Math.min(200, number.strip().length()));
    }

    /** The documents that the number may mean, of those the caller may read. */
    public List<DocumentLine> getMeant() {
        return meant;
    }

    /** The one that is asked about; {@code null} where it is not known, or not the caller's to know. */
    public DocumentView getChosen() {
        return chosen;
    }

    /** What the engine says; {@code null} while it does not answer. */
    public Explanation getExplanation() {
        return explanation;
    }

    /** The search, to travel with the form. */
    public Map<String, Set<String>> getAsked() {
        return asked.without("page").values();
    }

    /** What was searched for. */
    public String getWords() {
        return asked.one("q");
    }

    /** The address of the search. */
    public String getBack() {
        return Faces.getRequestContextPath() + "/search?"
                + asked.without("page").query();
    }

    /** The address of the page of hits on which the document stands. */
    public String getPlace() {
        int page = (explanation.place() - 1) / SearchRequest.PAGE;
        return Faces.getRequestContextPath() + "/search?"
                + asked.with("page", Integer.toString(page)).query();
    }

    /** The same question about one of several documents of the number. */
    public String about(DocumentLine line) {
        return "?" + asked.without("page").query() + "&number=" + Asked.encoded(getNumber()) + "&document=" + line.id();
    }

    /** What keeps the document from being found, each in a sentence. */
    public List<String> getReasons() {
        List<String> reasons = new ArrayList<>();
        if (!explanation.indexed()) {
            reasons.add(reply.words("why.notIndexed"));
            return reasons;
        }
        for (Dimension dimension : Dimension.values()) {
            if (explanation.narrowedBy().contains(dimension)) {
                reasons.add(reply.words("why.narrowed", reply.words("facet." + dimension.word())));
            }
        }
        if (explanation.outsideDays()) {
            reasons.add(reply.words("why.days"));
        }
        if (explanation.otherMarks()) {
            reasons.add(reply.words("why.marks"));
        }
        if (!explanation.missing().isEmpty()) {
            reasons.add(reply.words("why.missing", String.join(", ", explanation.missing())));
            if (chosen.files().stream().anyMatch(file -> UNREAD.contains(file.textState()))) {
                reasons.add(reply.words("why.layer"));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(reply.words("why.together"));
        }
        return reasons;
    }
}
