package vn.giaoban.web.api.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.giaoban.meetings.conclusion.ConclusionView;
import vn.giaoban.meetings.conclusion.Conclusions;
import vn.giaoban.meetings.conclusion.TaskProposal;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;

/** The conclusion of a conference. */
@RequestScoped
@Path("/conferences/{id}/conclusion")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConclusionsResource {

    @Inject
    Conclusions conclusions;

    /** The clauses in their order; {@code version} is the conference's. */
    record WantedConclusion(Long version, @NotNull List<WantedClause> clauses, String notSecretBecause) {}

    /** The conclusion as it stands. */
    record ShownConclusion(long version, List<ShownClause> clauses, boolean frozen) {

        static ShownConclusion of(ConclusionView view) {
            return new ShownConclusion(
                    view.version(), view.clauses().stream().map(ShownClause::of).toList(), view.frozen());
        }
    }

    /** A task that a clause proposes. */
    record ShownProposal(
            String clause,
            String content,
            BodyName lead,
            List<BodyName> coordinating,
            String collective,
            Due due,
            List<String> inferred) {

        static ShownProposal of(TaskProposal proposal) {
            return new ShownProposal(
                    Id.of(proposal.clause()),
                    proposal.content(),
                    proposal.lead(),
                    proposal.coordinating(),
                    proposal.collective(),
                    proposal.due(),
                    proposal.inferred());
        }
    }

    @PUT
    public ShownConclusion put(@PathParam("id") Id id, @NotNull WantedConclusion wanted) {
        return ShownConclusion.of(conclusions.put(
                id.value(),
                wanted.version(),
                wanted.clauses().stream().map(WantedClause::entry).toList(),
                wanted.notSecretBecause()));
    }

    /** Saves nothing; the same conclusion gives the same answer. */
    @POST
    @Path("/task-drafts")
    @Consumes(MediaType.WILDCARD)
    public Items<ShownProposal> taskDrafts(@PathParam("id") Id id) {
        return Items.all(conclusions.taskDrafts(id.value()).stream()
                .map(ShownProposal::of)
                .toList());
    }
}
