package vn.giaoban.web.account;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.giaoban.web.api.Problem;
import vn.giaoban.web.api.json.JsonRecords;

/** Says no to a script at the gate, in the words of the interface; the container's own error pages are HTML. */
final class Answer {

    private Answer() {}

    static AuthenticationStatus problem(HttpServletResponse response, Problem problem) {
        byte[] body = JsonRecords.bytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }
}
