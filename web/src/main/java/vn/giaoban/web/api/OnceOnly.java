package vn.giaoban.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import vn.giaoban.archive.answer.Answer;
import vn.giaoban.archive.answer.Answers;
import vn.giaoban.web.api.json.JsonRecords;
import vn.giaoban.web.api.json.Misread;
import vn.giaoban.web.api.wording.Wording;

/** Gives a repeated request the answer that the first one got. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class OnceOnly implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The header under which a script names a request that it may have to repeat. */
    static final String KEY = "Idempotency-Key";

    private static final int LONGEST = 200;

    @Inject
    transient Answers answers;

    @Inject
    transient HttpServletRequest request;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader(KEY);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw new Misread(KEY, Wording.say("problem.idempotencyKey"));
        }
        return response(answers.once(key, fingerprint(), () -> answer(call)));
    }

    /** The address with its query, and what was sent as far as {@link SentBody} has seen it. */
    private String fingerprint() {
        Object digest = request.getAttribute(SentBody.DIGEST);
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return request.getMethod() + " " + SentBody.digest(request.getRequestURI() + "?" + query) + " "
                + (digest instanceof SentBody.Digest sent ? sent.hex() : "-");
    }

    private static Answer answer(InvocationContext call) {
        try {
            Response made = (Response) call.proceed();
            String location =
                    made.getLocation() == null ? null : made.getLocation().toString();
            String body = made.getEntity() instanceof Record shown
                    ? new String(JsonRecords.bytes(shown), StandardCharsets.UTF_8)
                    : null;
            return new Answer(made.getStatus(), location, MediaType.APPLICATION_JSON, body);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new WebApplicationException(e);
        }
    }

    private static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.body() != null) {
            response.type(answer.mediaType()).entity(answer.body());
        }
        return response.location(answer.location() == null ? null : URI.create(answer.location()))
                .build();
    }
}
