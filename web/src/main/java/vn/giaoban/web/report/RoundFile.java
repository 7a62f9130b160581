package vn.giaoban.web.report;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.meetings.report.ReportRounds;
import vn.giaoban.web.download.Attachment;

/** The files of a round: {@code /round-file/3.xlsx}, how far the reports have come; {@code /round-file/3.docx}, all in one. */
@WebServlet("/round-file/*")
public class RoundFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})\\.(xlsx|docx)");

    @EJB
    transient ReportRounds rounds;

    @Inject
    transient RoundTable table;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            file(Long.parseLong(address.group(1)), address.group(2)).send(response);
        } catch (Refusal | EJBAccessException notHis) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Attachment file(long round, String ending) {
        return ending.equals("xlsx")
                ? Attachment.ofExcel("tien-do-nop-bao-cao.xlsx", Spreadsheet.of(table.of(rounds.get(round))))
                : Attachment.ofWord("bao-cao-tong-hop.docx", rounds.consolidated(round));
    }
}
