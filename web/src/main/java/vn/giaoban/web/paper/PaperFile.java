package vn.giaoban.web.paper;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.layout.PaperKind;
import vn.giaoban.archive.layout.PdfFiles;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.invitation.Invitations;
import vn.giaoban.meetings.notice.Notices;
import vn.giaoban.meetings.paper.ConferencePapers;
import vn.giaoban.meetings.paper.TaskPapers;
import vn.giaoban.web.download.Attachment;
import vn.giaoban.web.table.Scope;

/**
 * A paper as a file, by its kind: {@code /paper/chuong-trinh/3.docx} and {@code /paper/giay-moi/3.docx} of a conference, {@code /paper/thong-bao-ket-luan/5.pdf}
 * of a notice, {@code /paper/phieu-giao-nhiem-vu/7.docx} of a task, {@code /paper/cong-van-don-doc/BTCHU.docx} of a body,
 * {@code /paper/bao-cao-theo-doi/all.docx?lead=BTCHU} of a list of tasks.
 */
@WebServlet("/paper/*")
public class PaperFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]{1,40})/([A-Za-z0-9Đđ.-]{1,40})\\.(docx|pdf)");

    @EJB
    transient Notices notices;

    @EJB
    transient Invitations invitations;

    @EJB
    transient ConferencePapers ofConference;

    @EJB
    transient TaskPapers ofTasks;

    @Inject
    transient PdfFiles pdfs;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        PaperKind kind = address.matches() ? PaperKind.of(address.group(1)).orElse(null) : null;
        if (kind == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] word = word(kind, address.group(2), request);
            String name = kind.code() + "-" + address.group(2) + "." + address.group(3);
            Attachment file = address.group(3).equals("pdf")
                    ? Attachment.ofPdf(name, pdfs.of(word))
                    : Attachment.ofWord(name, word);
            file.send(response);
        } catch (Refusal | EJBAccessException notHis) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] word(PaperKind kind, String of, HttpServletRequest request) {
        return switch (kind) {
            case NOTICE -> notices.file(id(of));
            case AGENDA -> ofConference.agenda(id(of));
            case MINUTES -> ofConference.minutes(id(of));
            case ASSIGNMENT -> ofTasks.slip(id(of));
            case URGING -> ofTasks.urging(of);
            case FOLLOW_UP -> ofTasks.followUp(Scope.read(request::getParameter).filter(LocalDate.now(clock)));
            case INVITATION -> invitations.file(id(of));
            case CONSOLIDATED -> throw Refusal.unknown("paper.unknown");
        };
    }

    private static long id(String written) {
        if (!written.matches("\\d{1,18}")) {
            throw Refusal.unknown("paper.unknown");
        }
        return Long.parseLong(written);
    }
}
