package vn.giaoban.web.answer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import vn.giaoban.meetings.answer.AnswerEntry;
import vn.giaoban.meetings.answer.AnswerKind;
import vn.giaoban.meetings.answer.AnswerLine;
import vn.giaoban.meetings.answer.AnswersView;
import vn.giaoban.meetings.answer.InvitationAnswers;
import vn.giaoban.web.conference.ConferenceBacking;
import vn.giaoban.web.draft.KeptForms;
import vn.giaoban.web.draft.KeptForms.Kept;
import vn.giaoban.web.shell.Reply;

/** The answers to the invitation of the conference on the page: who has answered what, and one's own answer. */
@Named
@ViewScoped
public class AnswersBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = Map.of(
            "answer.nobody", "answering:people",
            "answer.noSubstitute", "answering:substitute",
            "answer.noReason", "answering:reason");

    @EJB
    InvitationAnswers answers;

    @Inject
    ConferenceBacking page;

    @Inject
    KeptForms kept;

    @Inject
    Reply reply;

    private AnswersView view;
    private AnswerLine line;
    private AnswerForm form;
    private OffsetDateTime keptAt;

    @PostConstruct
    void open() {
        view = answers.find(conference()).orElse(null);
    }

    /** Begins to answer on a line, with what was answered or typed before. */
    public void answer(AnswerLine chosen) {
        line = chosen;
        keptAt = null;
        form = chosen.latest() == null
                ? new AnswerForm()
                : AnswerForm.of(chosen.latest().entry());
        Optional<Kept<KeptAnswer>> before = kept.find(name(), KeptAnswer.class);
        before.ifPresent(typed -> {
            form = AnswerForm.of(typed.typed());
            keptAt = typed.at();
        });
    }

    /** Keeps what has been typed so far. */
    public void keep() {
        if (form != null) {
            kept.keep(name(), form.kept());
        }
    }

    public void give() {
        AnswersView given = reply.beside(FIELDS).ask(this::put, "say.answer.given");
        if (given != null) {
            view = given;
            leave();
        }
    }

    private AnswersView put() {
        AnswerEntry entry = form.entry();
        return line.body() == null
                ? answers.putForGuest(conference(), line.place(), entry)
                : answers.put(conference(), line.body(), entry);
    }

    /** What was typed and not given is no longer wanted. */
    public void leave() {
        kept.discard(name());
        line = null;
        form = null;
    }

    private String name() {
        return "answer/" + conference() + "/" + line.key();
    }

    private long conference() {
        return page.getConference().id();
    }

    /** The answers that the caller sees, or {@code null} while the invitation is not issued. */
    public AnswersView getView() {
        return view;
    }

    /** Whom the caller is answering for, or {@code null}. */
    public AnswerLine getLine() {
        return line;
    }

    public AnswerForm getForm() {
        return form;
    }

    public OffsetDateTime getKeptAt() {
        return keptAt;
    }

    public AnswerKind[] getKinds() {
        return AnswerKind.values();
    }
}
