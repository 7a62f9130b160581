package vn.giaoban.meetings.conclusion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.search.Entry;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.IndexSource;
import vn.giaoban.archive.search.Stamp;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.conference.Proceedings;

/** What the search knows of clauses: their words, under the title, the day and the readers of their conference. */
@Stateless
@LocalBean
@PermitAll
public class ClauseIndexSource implements IndexSource {

    @PersistenceContext(unitName = "meetings")
    EntityManager em;

    @Inject
    Proceedings proceedings;

    @Inject
    Bodies bodies;

    @Override
    public EntryType type() {
        return EntryType.CLAUSE;
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return em.createQuery("select c.id from Clause c where c.id > :id order by c.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Entry> load(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from Clause c where c.id in :ids", Clause.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .flatMap(clause -> entry(clause).stream())
                        .toList();
    }

    /** Who may find a clause is a matter of its conference: it is made whole to be told. */
    @Override
    public List<Stamp> stamps(long id, int limit) {
        return load(idsAfter(id, limit)).stream()
                .map(Stamp::of)
                .sorted(Comparator.comparingLong(Stamp::id))
                .toList();
    }

    @Override
    public long count() {
        return em.createQuery("select count(c) from Clause c", Long.class).getSingleResult();
    }

    private Optional<Entry> entry(Clause clause) {
        return proceedings.find(clause.conferenceId()).map(conference -> entry(clause.view(0), clause, conference));
    }

    private Entry entry(ClauseView clause, Clause row, ConferenceHeading conference) {
        Optional<BodyView> organiser = bodies.find(conference.organiserId(), conference.date());
        return Entry.of(EntryType.CLAUSE, row.id(), conference.accessProfile())
                .version(row.version())
                .issuer(organiser.map(BodyView::code).orElse(null))
                .issuedOn(conference.date())
                .subject(conference.title())
                .names(Stream.concat(
                                organiser.map(BodyView::fullName).stream(),
                                Optional.ofNullable(clause.heading()).stream())
                        .toList())
                .pages(List.of(clause.text()))
                .build();
    }
}
