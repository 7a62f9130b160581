package vn.giaoban.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whatever goes wrong is answered as a {@link Problem}; what is our own defect is written to the log and not told. */
@Provider
public class AnyFailure implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(AnyFailure.class.getName());

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = Failures.problem(failure).orElseGet(() -> {
            LOG.log(Level.SEVERE, "A request failed", failure);
            return Problem.of(500);
        });
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (failure instanceof WebApplicationException answered) {
            String allow = answered.getResponse().getHeaderString(HttpHeaders.ALLOW);
            answer.header(HttpHeaders.ALLOW, allow);
        }
        if (problem.status() == 503) {
            LOG.log(Level.WARNING, "A request could not be served for the time being", failure);
            answer.header(HttpHeaders.RETRY_AFTER, 2);
        }
        return answer.build();
    }
}
