package vn.giaoban.archive.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.document.DocumentLines;
import vn.giaoban.archive.rule.Refusal;

/** Puts documents into dossiers, takes them out, and keeps their order. */
@Dependent
class Contents {

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    Cabinet cabinet;

    @Inject
    DocumentLines documents;

    void keep(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    void write() {
        em.flush();
    }

    void add(Dossier dossier, NewEntry entry) {
        List<DossierEntry> there = cabinet.entries(dossier.id());
        if (there.stream().anyMatch(one -> one.documentId() == entry.documentId())) {
            throw Refusal.conflict("dossier.holds");
        }
        refuseUnreadable(Set.of(entry.documentId()));
        int last = there.stream().mapToInt(DossierEntry::position).max().orElse(0);
        em.persist(new DossierEntry(dossier.id(), entry, last + 1));
        cabinet.touched(dossier);
    }

    /** Arranges the entries as they are wanted; what was put in and taken out by it, for the audit. */
    String arrange(Dossier dossier, List<NewEntry> wanted) {
        Map<Long, DossierEntry> there = new LinkedHashMap<>();
        cabinet.entries(dossier.id()).forEach(entry -> there.put(entry.documentId(), entry));
        Set<Long> named = new HashSet<>();
        for (NewEntry entry : wanted) {
            if (!named.add(entry.documentId())) {
                throw Refusal.invalid("dossier.twice");
            }
        }
        Set<Long> added = new HashSet<>(named);
        added.removeAll(there.keySet());
        refuseUnreadable(added);
        for (int place = 0; place < wanted.size(); place++) {
            NewEntry entry = wanted.get(place);
            DossierEntry known = there.remove(entry.documentId());
            if (known == null) {
                em.persist(new DossierEntry(dossier.id(), entry, place + 1));
            } else {
                known.describe(entry, place + 1);
            }
        }
        String change = "+" + added + " −" + remove(there, wanted.size());
        cabinet.touched(dossier);
        return change;
    }

    /** Takes out those that are left over; what the caller cannot read is not his to take out. */
    private Set<Long> remove(Map<Long, DossierEntry> left, int place) {
        Set<Long> readable = documents.of(left.keySet()).keySet();
        int next = place;
        for (DossierEntry entry : left.values()) {
            if (readable.contains(entry.documentId())) {
                em.remove(entry);
            } else {
                entry.describe(new NewEntry(entry.documentId(), entry.sheets(), entry.note()), ++next);
            }
        }
        return readable;
    }

    private void refuseUnreadable(Set<Long> ids) {
        Set<Long> readable = documents.of(ids).keySet();
        ids.stream().filter(id -> !readable.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.unknown("document.unknown", id);
        });
    }
}
