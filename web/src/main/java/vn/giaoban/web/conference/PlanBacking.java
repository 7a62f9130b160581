package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferencePlan;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.ThreeWay;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/**
 * Enters a conference ({@code /conference-plan}), also one that follows another ({@code /conference-plan?after=3}), or corrects
 * what was entered ({@code /conference-plan/3}).
 */
@Named
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conferences conferences;

    @Inject
    KeptForms kept;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    /** The conference that the new one follows. */
    @Inject
    @Param
    Long after;

    private ConferenceView conference;
    private ConferencePlan base;
    private PlanForm form = new PlanForm();
    private PlanForm rival;
    private List<String> both = List.of();
    private OffsetDateTime keptAt;
    private Long entered;

    @PostConstruct
    void open() {
        if (id == null && after != null) {
            form = PlanForm.of(Missing.unless(after, conferences::following));
        } else if (id == null) {
            form.setStartDate(LocalDate.now(clock));
        } else {
            conference = Missing.unless(id, conferences::get);
            form = PlanForm.of(conference);
            base = form.plan();
        }
        kept.find(name(), KeptPlan.class).ifPresent(before -> {
            keptAt = before.at();
            form = PlanForm.of(before.typed().typed());
            base = before.typed().base();
            if (conference != null && !base.equals(present())) {
                merge();
            }
        });
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (entered == null) {
            kept.keep(name(), new KeptPlan(base, form.typed()));
        }
    }

    /** Enters or corrects, once, however often it is pressed. */
    public synchronized void save() throws IOException {
        if (entered == null) {
            Map<String, String> fields =
                    Map.of("period.unknown", "plan:reviewed", "conference.endsBeforeStart", "plan:startTime");
            ConferenceView saved = reply.beside(fields).ask(this::put, "say.saved");
            if (saved != null) {
                entered = saved.id();
                kept.discard(name());
            }
        }
        if (entered != null) {
            Faces.redirect("conference/%s", entered);
        }
    }

    private ConferenceView put() {
        if (id == null) {
            return after == null ? conferences.create(form.plan()) : conferences.createAfter(after, form.plan());
        }
        conference = conferences.get(id);
        if (!base.equals(present())) {
            merge();
            throw Refusal.conflict("conference.other");
        }
        return conferences.change(id, conference.version(), form.plan());
    }

    private ConferencePlan present() {
        return PlanForm.of(conference).plan();
    }

    /** Takes over what only the other has changed; of what both have changed mine stays beside the other's. */
    private void merge() {
        ThreeWay<ConferencePlan> merge = ThreeWay.of(ConferencePlan.class, base, form.typed(), present());
        form = PlanForm.of(merge.merged());
        both = merge.both();
        rival = PlanForm.of(conference);
        base = present();
        keep();
    }

    /** Back to what stands; what was typed is no longer wanted. */
    public void leave() throws IOException {
        kept.discard(name());
        Faces.redirect(id == null ? "conferences" : "conference/%s", id);
    }

    private String name() {
        if (id == null) {
            return after == null ? "plan" : "plan/after/" + after;
        }
        return "plan/" + id;
    }

    public ConferenceView getConference() {
        return conference;
    }

    public PlanForm getForm() {
        return form;
    }

    /** What somebody else has saved in the meantime, or {@code null}. */
    public PlanForm getRival() {
        return rival;
    }

    /** Names of the fields that both have changed. */
    public List<String> getBoth() {
        return both;
    }

    public OffsetDateTime getKeptAt() {
        return keptAt;
    }

    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }
}
