package vn.giaoban.meetings.conclusion;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.giaoban.archive.search.index.IndexSources;

/** Makes the clauses known to the search when the house starts. */
@Startup
@Singleton
@PermitAll
public class ClausesToIndex {

    @Inject
    IndexSources sources;

    // An enterprise bean keeps the names of its own module wherever it is called from; in an EAR that matters.
    @EJB
    ClauseIndexSource clauses;

    @PostConstruct
    void register() {
        sources.register(clauses);
    }
}
