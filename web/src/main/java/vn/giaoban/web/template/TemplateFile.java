package vn.giaoban.web.template;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.PaperTemplates;
import vn.giaoban.web.download.Attachment;

/** A template as a Word file: {@code /template-file/giay-moi.docx}, and {@code ?standard=true} the one to begin anew with. */
@WebServlet("/template-file/*")
public class TemplateFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]{1,40})\\.docx");

    @EJB
    transient PaperTemplates templates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<PaperKind> kind = address.matches() ? PaperKind.of(address.group(1)) : Optional.empty();
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean standard = Boolean.parseBoolean(request.getParameter("standard"));
        byte[] file = standard ? templates.standard(kind.get()) : templates.file(kind.get());
        Attachment.ofWord("mau-" + kind.get().code() + ".docx", file).send(response);
    }
}
