package vn.giaoban.web.document;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.FileContent;

/**
 * The files of documents, {@code /file/7/12}. They are always saved, never shown in our own pages' place: a file may hold
 * scripts (OWASP ASVS 5.0, 5.4.1).
 */
@WebServlet("/file/*")
public class FileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})/(\\d{1,18})");
    private static final Set<String> NAMED_TYPES = Set.of("application/pdf", "text/plain");

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
        send(wanted.get(), response);
    }

    private static void send(FileContent file, HttpServletResponse response) throws IOException {
        try (InputStream content = file.content()) {
            String type = file.file().type();
            response.setContentType(NAMED_TYPES.contains(type) ? type : "application/octet-stream");
            response.setContentLengthLong(file.file().size());
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''" + encoded(file.file().name()));
            content.transferTo(response.getOutputStream());
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
