package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.READ;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Reach;

/** Documents as lines of other lists, which know them by their ids. */
@Stateless
public class DocumentLines {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Access access;

    @Inject
    DocumentViews views;

    /** Those of some documents that the caller may read now, by id; what he may not read, or is in the trash, is not there. */
    @RolesAllowed(READ)
    public Map<Long, DocumentLine> of(@NotNull Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Reach reach = access.reach();
        List<Document> readable = em.createNamedQuery("Document.toIndex", Document.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(document -> reach.covers(document.profileId()))
                .toList();
        return views.lines(readable).stream().collect(Collectors.toMap(DocumentLine::id, Function.identity()));
    }
}
