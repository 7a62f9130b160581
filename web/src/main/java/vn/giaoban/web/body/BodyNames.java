package vn.giaoban.web.body;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;

/** The names of bodies for pages that know their codes; asked once a request. */
@Named
@RequestScoped
public class BodyNames {

    @EJB
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Map<String, BodyView> byCode;

    /** The short name a body bears today or bore last; its code where nobody knows it. */
    public String of(String code) {
        BodyView body = known().get(code);
        return body == null ? code : body.shortName();
    }

    /** The full name a body bears today or bore last. */
    public String full(String code) {
        BodyView body = known().get(code);
        return body == null ? code : body.fullName();
    }

    /** Whether there is or ever was a body of this code. */
    public boolean knows(String code) {
        return known().containsKey(code);
    }

    /** Short names in one line. */
    public String all(Collection<String> codes) {
        return codes == null ? "" : codes.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** The bodies that exist today, for a choice. */
    public List<BodyView> getPresent() {
        return bodies.on(LocalDate.now(clock));
    }

    /** All bodies there ever were, for old documents. */
    public List<BodyView> getEvery() {
        return bodies.every(LocalDate.now(clock));
    }

    /** Code of the body the caller works for, or {@code null}. */
    public String getOwn() {
        return caller.body()
                .flatMap(id -> bodies.find(id, LocalDate.now(clock)))
                .map(BodyView::code)
                .orElse(null);
    }

    private Map<String, BodyView> known() {
        if (byCode == null) {
            byCode = new HashMap<>();
            bodies.every(LocalDate.now(clock)).forEach(body -> byCode.put(body.code(), body));
        }
        return byCode;
    }
}
