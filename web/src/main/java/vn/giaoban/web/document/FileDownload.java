package vn.giaoban.web.document;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.FileContent;
import vn.giaoban.web.download.Attachment;

/** The files of documents for the pages, {@code /file/7/12}. */
@WebServlet("/file/*")
public class FileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");

    @EJB
    transient DocumentContents contents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<FileContent> wanted = address.matches()
                ? contents.file(Long.parseLong(address.group(1)), Long.parseLong(address.group(2)))
                : Optional.empty();
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.of(wanted.get()).send(response);
    }
}
