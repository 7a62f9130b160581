package vn.giaoban.web.notice;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.web.download.Attachment;

/** A notice as a Word file, {@code /notice-file/5}: the preview of a draft, or what was issued. */
@WebServlet("/notice-file/*")
public class NoticeFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

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
            Attachment.ofWord("thong-bao-ket-luan" + path.replace('/', '-') + ".docx", file)
                    .send(response);
        } catch (Refusal unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
