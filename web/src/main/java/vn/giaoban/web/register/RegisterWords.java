package vn.giaoban.web.register;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.register.Gap;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.register.SeriesView;
import vn.giaoban.web.shell.Reply;

/** How a series is called on the screens: by its kinds, its body and its term. */
@Named
@RequestScoped
public class RegisterWords {

    @EJB
    Bodies bodies;

    @EJB
    Terms terms;

    @EJB
    Kinds kinds;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    private Map<Long, BodyView> bodyById;
    private Map<Long, TermView> termById;
    private Map<String, KindView> kindByCode;

    /** The kinds that count in a series: {@code Quyết định, Quy định}; of a congress, all. */
    public String kinds(SeriesView series) {
        return series.congress()
                ? reply.words("register.allKinds")
                : sorted(series).stream().map(KindView::name).collect(Collectors.joining(", "));
    }

    /** The kinds a number of the series can be of. */
    public List<KindView> sorted(SeriesView series) {
        return byCode().values().stream()
                .filter(kind -> kind.symbol() != null)
                .filter(kind -> series.congress() || series.kinds().contains(kind.code()))
                .sorted(java.util.Comparator.comparingInt(KindView::sort))
                .toList();
    }

    public String kind(String code) {
        KindView kind = byCode().get(code);
        return kind == null ? code : kind.name();
    }

    public String body(SeriesView series) {
        if (bodyById == null) {
            bodyById = bodies.byId(LocalDate.now(clock));
        }
        return bodyById.get(series.bodyId()).fullName();
    }

    public String term(SeriesView series) {
        if (termById == null) {
            termById = terms.all().stream().collect(Collectors.toMap(TermView::id, Function.identity()));
        }
        return termById.get(series.termId()).name();
    }

    /** A gap as it is read aloud: {@code 47}, or {@code 47–49}. */
    public String gap(Gap gap) {
        return gap.from() == gap.to() ? String.valueOf(gap.from()) : gap.from() + "–" + gap.to();
    }

    private Map<String, KindView> byCode() {
        if (kindByCode == null) {
            kindByCode = kinds.byCode();
        }
        return kindByCode;
    }
}
