package vn.giaoban.web.api.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.SuccessionView;
import vn.giaoban.meetings.paper.TaskPapers;
import vn.giaoban.web.api.Day;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.body.ShownBody.DatedName;
import vn.giaoban.web.api.body.ShownBody.Succession;
import vn.giaoban.web.download.Attachment;

/** {@code /bodies}: those that exist on a day, or, when no day is named, all there ever were. */
@RequestScoped
@Path("/bodies")
@Produces(MediaType.APPLICATION_JSON)
public class BodiesResource {

    @Inject
    TaskPapers papers;

    @Inject
    Bodies bodies;

    @Inject
    Clock clock;

    @GET
    public Items<ShownBody> list(@QueryParam("on") Day on) {
        LocalDate day = on == null ? LocalDate.now(clock) : on.value();
        List<BodyView> every = bodies.every(day);
        List<SuccessionView> successions = bodies.successions();
        Map<Long, String> codes = every.stream().collect(Collectors.toMap(BodyView::id, BodyView::code));
        Map<Long, List<DatedName>> names = bodies.allNames().stream()
                .collect(Collectors.groupingBy(BodyView::id, Collectors.mapping(DatedName::of, Collectors.toList())));
        return Items.all(every.stream()
                .filter(body -> on == null || body.exists())
                .map(body -> ShownBody.of(
                        body,
                        names.getOrDefault(body.id(), List.of()),
                        links(
                                successions,
                                body.id(),
                                SuccessionView::successorId,
                                SuccessionView::predecessorId,
                                codes),
                        links(
                                successions,
                                body.id(),
                                SuccessionView::predecessorId,
                                SuccessionView::successorId,
                                codes)))
                .toList());
    }

    private static List<Succession> links(
            List<SuccessionView> successions,
            long body,
            ToLongFunction<SuccessionView> here,
            ToLongFunction<SuccessionView> there,
            Map<Long, String> codes) {
        return successions.stream()
                .filter(link -> here.applyAsLong(link) == body && codes.containsKey(there.applyAsLong(link)))
                .map(link -> new Succession(codes.get(there.applyAsLong(link)), link.kind(), link.effectiveOn()))
                .toList();
    }

    /** The letter that urges the body about what it has overdue today. */
    @GET
    @Path("/{code}/urging-letter.docx")
    @Produces(Attachment.WORD)
    public Response urging(@PathParam("code") String code) {
        return Attachment.ofWord("cong-van-don-doc-" + code + ".docx", papers.urging(code))
                .response();
    }
}
