package vn.giaoban.web.notice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.notice.Notices;

/** A notice as a Word file, {@code /notice-file/5}: the preview of a draft, or what was issued. */
@WebServlet("/notice-file/*")
public class NoticeFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @EJB
    transient Notices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] file = notices.file(Long.parseLong(path.substring(1)));
            response.setContentType(WORD);
            response.setContentLength(file.length);
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"thong-bao-ket-luan" + path.replace('/', '-') + ".docx\"");
            response.getOutputStream().write(file);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
