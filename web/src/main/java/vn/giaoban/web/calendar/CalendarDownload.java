package vn.giaoban.web.calendar;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.feed.CalendarFiles;
import vn.giaoban.web.download.Attachment;

/** A conference for the calendar of whoever reads its page, {@code /ics/12}. */
@WebServlet("/ics/*")
public class CalendarDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient CalendarFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/[1-9][0-9]{0,17}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String id = path.substring(1);
        try {
            Attachment.ofCalendar("hoi-nghi-" + id + ".ics", files.conference(Long.parseLong(id)))
                    .send(response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
