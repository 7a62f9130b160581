package vn.giaoban.web.dossier;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.archive.dossier.DossierFilter;
import vn.giaoban.archive.dossier.DossierLine;
import vn.giaoban.archive.dossier.DossierState;
import vn.giaoban.archive.dossier.Dossiers;
import vn.giaoban.archive.dossier.NewEntry;
import vn.giaoban.web.document.DocumentBacking;
import vn.giaoban.web.shell.Reply;

/** In which dossiers the document on the page lies, and the choice that puts it into another. */
@Named
@ViewScoped
public class FiledBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    @EJB
    Dossiers dossiers;

    @Inject
    DocumentBacking page;

    @Inject
    Reply reply;

    private transient List<DossierLine> filed;
    private transient List<DossierLine> open;
    private Long chosen;

    public List<DossierLine> getFiled() {
        if (filed == null) {
            filed = dossiers.page(DossierFilter.of(page.getDocument().id()), 0, MOST);
        }
        return filed;
    }

    /** The open dossiers in which it does not lie yet, the latest first. */
    public List<DossierLine> getOpen() {
        if (open == null) {
            List<Long> there = getFiled().stream().map(DossierLine::id).toList();
            open = dossiers.page(new DossierFilter(null, null, DossierState.OPEN, null, null), 0, MOST).stream()
                    .filter(line -> !there.contains(line.id()))
                    .toList();
        }
        return open;
    }

    public void file() {
        reply.attempt(
                () -> dossiers.add(chosen, new NewEntry(page.getDocument().id(), null, null)), "say.dossier.added");
        filed = null;
        open = null;
        chosen = null;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
