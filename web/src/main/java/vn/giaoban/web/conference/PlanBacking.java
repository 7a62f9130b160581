package vn.giaoban.web.conference;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.giaoban.meetings.conference.ConferenceKind;
import vn.giaoban.meetings.conference.ConferenceView;
import vn.giaoban.meetings.conference.Conferences;
import vn.giaoban.web.shell.Missing;
import vn.giaoban.web.shell.Reply;

/** Enters a conference ({@code /conference-plan}) or corrects what was entered ({@code /conference-plan/3}). */
@Named
@ViewScoped
public class PlanBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Conferences conferences;

    @Inject
    Reply reply;

    @Inject
    Clock clock;

    @Inject
    @Param(pathIndex = 0)
    Long id;

    private ConferenceView conference;
    private PlanForm form = new PlanForm();

    @PostConstruct
    void open() {
        if (id == null) {
            form.setStartDate(LocalDate.now(clock));
        } else {
            conference = Missing.unless(id, conferences::get);
            form = PlanForm.of(conference);
        }
    }

    public void save() throws IOException {
        ConferenceView saved = reply.ask(
                () -> id == null
                        ? conferences.create(form.plan())
                        : conferences.change(id, conference.version(), form.plan()),
                "say.saved");
        if (saved != null) {
            Faces.redirect("/conference/%s", saved.id());
        }
    }

    public ConferenceView getConference() {
        return conference;
    }

    public PlanForm getForm() {
        return form;
    }

    public ConferenceKind[] getKinds() {
        return ConferenceKind.values();
    }
}
