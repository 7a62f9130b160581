package vn.giaoban.meetings.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.Rendered;
import vn.giaoban.archive.layout.HouseStyle;
import vn.giaoban.archive.layout.OfficePaper;
import vn.giaoban.archive.layout.OfficePaper.Annex;
import vn.giaoban.archive.layout.OfficePaper.Signature;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.Papers;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conference.ConferenceHeading;
import vn.giaoban.meetings.task.TaskView;

/** Composes the notice from its entry, the conclusion and the tasks, under the rules of form of its day. */
@ApplicationScoped
class Composition {

    static final String KIND = "TB";

    @Inject
    Bodies bodies;

    @Inject
    Papers papers;

    /**
     * The notice in words.
     *
     * @param number as taken from the register, {@code 05-TB/HU}; null while it is a draft
     */
    OfficePaper compose(
            NoticeView notice,
            String number,
            ConferenceHeading conference,
            List<ClauseView> clauses,
            List<TaskView> tasks) {
        NoticeEntry entry = notice.entry();
        BodyView issuer = bodies.find(entry.issuer(), entry.date())
                .orElseThrow(() -> Refusal.invalid("body.unknown", entry.issuer()));
        DocumentNumber taken =
                number == null ? null : DocumentNumber.parse(number).orElseThrow();
        Map<String, BodyView> byCode =
                bodies.every(entry.date()).stream().collect(Collectors.toMap(BodyView::code, Function.identity()));
        Annex annex = entry.annex() && !tasks.isEmpty() ? Wording.annex(issuer.fullName(), tasks, byCode) : null;
        return new OfficePaper(
                issuer.superiorHeading(),
                issuer.heading(),
                taken == null ? null : taken.number(),
                taken == null ? null : taken.suffix(),
                KIND + "/" + issuer.symbol(),
                entry.place(),
                entry.date(),
                "Thông báo",
                entry.subject(),
                entry.opening(),
                Wording.sections(conference.period(), clauses),
                entry.closing(),
                new Signature(entry.authority(), entry.position(), entry.signer()),
                entry.recipients(),
                HouseStyle.USUAL,
                annex);
    }

    /** The notice as a file. */
    byte[] write(OfficePaper notice) {
        return papers.write(PaperKind.NOTICE, notice);
    }

    /** The notice under its number, as it is archived. */
    Rendered rendered(OfficePaper notice, String number) {
        return papers.rendered(PaperKind.NOTICE, notice, number);
    }
}
