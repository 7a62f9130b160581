package vn.giaoban.archive.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import vn.giaoban.archive.search.index.IndexSources;

/** Makes the documents known to the search when the house starts. */
@Startup
@Singleton
@PermitAll
public class DocumentsToIndex {

    @Inject
    IndexSources sources;

    // An enterprise bean keeps the names of its own module wherever it is called from; in an EAR that matters.
    @EJB
    DocumentIndexSource documents;

    @PostConstruct
    void register() {
        sources.register(documents);
    }
}
