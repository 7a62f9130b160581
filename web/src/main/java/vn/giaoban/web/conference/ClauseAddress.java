package vn.giaoban.web.conference;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ClauseView;
import vn.giaoban.meetings.conclusion.Conclusions;

/** The lasting address of a clause, {@code /clause/45}; it leads to the clause within its conclusion. */
@WebServlet("/clause/*")
public class ClauseAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient Conclusions conclusions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ClauseView clause = conclusions.clause(Long.parseLong(path.substring(1)));
            response.sendRedirect(request.getContextPath() + "/conference/" + clause.conference()
                    + "?tab=conclusion#clause-" + clause.id());
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
