package vn.giaoban.web.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.LazyDataModel;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.Scans;
import vn.giaoban.archive.document.TextConcern;
import vn.giaoban.archive.document.TextReviews;
import vn.giaoban.web.shell.Reply;
import vn.giaoban.web.shell.Rows;

/** The documents whose text somebody should look at, by why he should. */
@Named
@ViewScoped
public class TextReviewsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    TextReviews reviews;

    @EJB
    Scans scans;

    @Inject
    Reply reply;

    @Inject
    @Param
    String concern;

    private TextConcern chosen;
    private LazyDataModel<DocumentLine> rows;

    @PostConstruct
    void open() {
        chosen = Arrays.stream(TextConcern.values())
                .filter(one -> one.name().equals(concern))
                .findFirst()
                .orElse(TextConcern.NO_TEXT);
        TextConcern shown = chosen;
        rows = new Rows<>((first, size) -> reviews.page(shown, first, size), () -> reviews.count(shown));
    }

    /** Has the scans of one document read by the machine once more. */
    public void readAgain(long document) {
        reply.attempt(() -> scans.readAgain(document), "say.scan.wanted");
    }

    public void readAllAgain() {
        Integer wanted = reply.ask(scans::readAllAgain, null);
        if (wanted != null) {
            reply.done("say.scans.wanted", wanted);
        }
    }

    public boolean isReading() {
        return scans.isPossible();
    }

    public List<TextConcern> getConcerns() {
        return List.of(TextConcern.values());
    }

    public long count(TextConcern of) {
        return reviews.count(of);
    }

    public TextConcern getChosen() {
        return chosen;
    }

    public LazyDataModel<DocumentLine> getRows() {
        return rows;
    }
}
