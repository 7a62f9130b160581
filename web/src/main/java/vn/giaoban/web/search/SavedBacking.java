package vn.giaoban.web.search;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.search.Asked;
import vn.giaoban.archive.search.saved.SavedSearchView;
import vn.giaoban.archive.search.saved.SavedSearches;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/**
 * The searches that somebody keeps, {@code /saved-searches?q=…}; what stands in the address can be kept. {@code
 * /saved-searches/5} opens one with its newest hits first.
 */
@Named
@ViewScoped
public class SavedBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;

    @EJB
    SavedSearches searches;

    @Inject
    Reply reply;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private String query;
    private String name;
    private boolean alert = true;

    @PostConstruct
    void open() {
        if (id != null) {
            goTo(Missing.unless(id, searches::get));
            return;
        }
        Asked asked = Asked.of(Faces.getRequest().getParameterMap()).without("page");
        if (!asked.browses()) {
            query = asked.query();
            String words = asked.one("q");
            name = words.substring(0, Math.min(LONGEST_NAME, words.length()));
        }
    }

    private static void goTo(SavedSearchView wanted) {
        String newest = Asked.read(wanted.query()).with("sort", "date").query();
        try {
            // It is encoded already.
            Faces.getExternalContext().redirect(Faces.getRequestContextPath() + "/search?" + newest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Faces.responseComplete();
    }

    public List<SavedSearchView> getAll() {
        return searches.own();
    }

    /** Keeps the search of the address. */
    public void save() {
        if (reply.ask(() -> searches.save(name, query, alert), "say.search.saved") != null) {
            query = null;
        }
    }

    /** Begins or ends to be told of what is new. */
    public void toggle(SavedSearchView search) {
        reply.attempt(() -> searches.alert(search.id(), !search.alert()), "say.saved");
    }

    public void remove(SavedSearchView search) {
        reply.attempt(() -> searches.remove(search.id()), "say.saved");
    }

    /** The search that can be kept; {@code null} where the address asks nothing, or once it is kept. */
    public String getQuery() {
        return query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isAlert() {
        return alert;
    }

    public void setAlert(boolean alert) {
        this.alert = alert;
    }
}
