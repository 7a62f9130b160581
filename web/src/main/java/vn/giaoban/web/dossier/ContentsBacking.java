package vn.giaoban.web.dossier;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.dossier.EntryView;
import vn.giaoban.archive.dossier.NewEntry;
import vn.giaoban.archive.search.EntryType;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.search.SearchResult.Hit;

/** What lies in the dossier of the page: documents are sought, put in, counted, put in order and taken out. */
@Named
@ViewScoped
public class ContentsBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FOUND = 8;

    @EJB
    Dossiers dossiers;

    @EJB
    Search search;

    @Inject
    DossierBacking page;

    private String words;
    private transient List<Hit> found;
    private EntryView chosen;

    @Min(1)
    @Max(9999)
    private Integer sheets;

    private String note;

    /** Documents by number or words, without those that lie in it already. */
    public void seek() {
        Set<Long> there = page.getDossier().entries().stream()
                .map(entry -> entry.document().id())
                .collect(Collectors.toSet());
        found = words == null || words.isBlank()
                ? null
                : search
                        .search(SearchRequest.of(words.strip())
                                .types(EntryType.DOCUMENT)
                                .page(0, MOST_FOUND))
                        .hits()
                        .stream()
                        .filter(hit -> !there.contains(hit.id()))
                        .toList();
    }

    public void add(long document) {
        long dossier = page.getDossier().id();
        page.show(() -> dossiers.add(dossier, new NewEntry(document, null, null)), "say.dossier.added");
        seek();
    }

    /** Puts an entry one place further up. */
    public void raise(EntryView entry) {
        List<NewEntry> order = order();
        if (entry.ordinal() > 1) {
            Collections.swap(order, entry.ordinal() - 1, entry.ordinal() - 2);
            arrange(order, null);
        }
    }

    public void remove(EntryView entry) {
        List<NewEntry> order = order();
        order.remove(entry.ordinal() - 1);
        arrange(order, "say.dossier.removed");
    }

    /** Opens the form on the sheets and the note of an entry. */
    public void choose(EntryView entry) {
        chosen = entry;
        sheets = entry.sheets();
        note = entry.note();
    }

    public void save() {
        List<NewEntry> order = order();
        order.set(
                chosen.ordinal() - 1,
                new NewEntry(chosen.document().id(), sheets, note == null || note.isBlank() ? null : note));
        arrange(order, "say.saved");
    }

    private List<NewEntry> order() {
        return page.getDossier().entries().stream()
                .map(entry -> new NewEntry(entry.document().id(), entry.sheets(), entry.note()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void arrange(List<NewEntry> order, String done) {
        page.show(
                () -> dossiers.arrange(page.getDossier().id(), page.getDossier().version(), order), done);
    }

    /** What was found; {@code null} while nothing was sought. */
    public List<Hit> getFound() {
        return found;
    }

    public EntryView getChosen() {
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Integer getSheets() {
        return sheets;
    }

    public void setSheets(Integer sheets) {
        this.sheets = sheets;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
