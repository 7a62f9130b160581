package vn.giaoban.web.api.gap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.meetings.gap.Gaps;

/** {@code /reports/gaps}: where the chain is broken. */
@RequestScoped
@Path("/reports/gaps")
@Produces(MediaType.APPLICATION_JSON)
public class GapsResource {

    @Inject
    Gaps gaps;

    @GET
    public ShownGaps get(@QueryParam("months") @DefaultValue("6") @Valid @Min(1) @Max(120) int months) {
        return ShownGaps.of(gaps.report(months));
    }
}
