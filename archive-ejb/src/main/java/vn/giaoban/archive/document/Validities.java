package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoban.archive.validity.Validity;

/**
 * Computes when documents are in force. What changes one counts whoever may read it, because the law does not depend on the
 * reader; a document in the trash changes nothing.
 */
@Dependent
class Validities {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    Validity of(Document document) {
        return of(List.of(document)).get(document.id());
    }

    Map<Long, Validity> of(Collection<Document> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Validity.Change>> changes = em.createNamedQuery("Relation.changing", Relation.class)
                .setParameter("targets", documents.stream().map(Document::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        relation -> relation.target().id(),
                        Collectors.flatMapping(relation -> relation.change().stream(), Collectors.toList())));
        Map<Long, Validity> validities = new HashMap<>();
        for (Document document : documents) {
            validities.put(
                    document.id(),
                    Validity.of(
                            document.takesEffectOn(),
                            document.validDays().last(),
                            changes.getOrDefault(document.id(), List.of())));
        }
        return validities;
    }
}
