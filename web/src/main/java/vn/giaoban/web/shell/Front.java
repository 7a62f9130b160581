package vn.giaoban.web.shell;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaoban.archive.opening.Opening;

/** The bare address leads to the desk, or to the opening of the office while there is none. */
@WebServlet("")
public class Front extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    Opening opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + (opening.isDue() ? "/opening" : "/desk"));
    }
}
