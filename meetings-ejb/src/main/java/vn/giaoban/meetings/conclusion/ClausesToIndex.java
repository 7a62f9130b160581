package vn.giaoban.meetings.conclusion;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
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

    @Inject
    ClauseIndexSource clauses;

    @PostConstruct
    void register() {
        sources.register(clauses);
    }
}
