package vn.giaoban.web.dossier;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.dossier.DossierView;
import vn.giaoban.archive.dossier.RetentionTermView;
import vn.giaoban.archive.dossier.RetentionTerms;
import vn.giaoban.archive.fonds.FondsView;
import vn.giaoban.archive.fonds.Holdings;
import vn.giaoban.web.shell.Reply;

/** What the choices of a dossier's form offer, and how long things are kept, in words. */
@Named
@RequestScoped
public class DossierWords {

    @EJB
    RetentionTerms terms;

    @EJB
    Holdings holdings;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private List<RetentionTermView> present;
    private List<FondsView> fonds;

    /** The terms that hold today. */
    public List<RetentionTermView> getTerms() {
        if (present == null) {
            present = terms.on(LocalDate.now(clock));
        }
        return present;
    }

    /** The fonds in which a dossier may be opened. */
    public List<FondsView> getOpenFonds() {
        return getFonds().stream().filter(one -> !one.closed()).toList();
    }

    public List<FondsView> getFonds() {
        if (fonds == null) {
            fonds = holdings.all();
        }
        return fonds;
    }

    /** A term with its length: {@code Báo cáo quý (20 năm)}. */
    public String term(RetentionTermView term) {
        return term.name() + " (" + years(term.years()) + ")";
    }

    /** {@code 20 năm}, or {@code Vĩnh viễn}. */
    public String years(Integer years) {
        return years == null ? reply.words("retention.forever") : reply.words("retention.years", years);
    }

    /** How long a dossier is kept, as far as it is known. */
    public String kept(DossierView dossier) {
        if (dossier.term() == null) {
            return reply.words("dossier.noTerm");
        }
        return dossier.keptUntil() == null
                ? years(dossier.years())
                : reply.words("dossier.keptUntil", years(dossier.years()), String.valueOf(dossier.keptUntil()));
    }
}
