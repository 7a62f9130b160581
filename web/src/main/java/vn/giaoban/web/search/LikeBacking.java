package vn.giaoban.web.search;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Exceptions;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.search.EngineUnavailable;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchResult.Hit;

/** Documents like the one that is shown; none while the engine is away, for the page is complete without them. */
@Named
@RequestScoped
public class LikeBacking {

    private static final int MANY = 5;

    @EJB
    Search search;

    private final Map<Long, List<Hit>> found = new HashMap<>();

    public List<Hit> of(long document) {
        return found.computeIfAbsent(document, this::look);
    }

    private List<Hit> look(long document) {
        try {
            return search.like(document, MANY);
        } catch (RuntimeException e) {
            if (Exceptions.is(e, EngineUnavailable.class) || Exceptions.is(e, Refusal.class)) {
                return List.of();
            }
            throw e;
        }
    }
}
