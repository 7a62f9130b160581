package vn.giaoban.web.table;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.download.Attachment;
import vn.giaoban.web.spreadsheet.ExcelFile;
import vn.giaoban.web.spreadsheet.OfficeTables;
import vn.giaoban.web.spreadsheet.Sheet;

/** The tables as files for the pages, {@code /table/summary.xlsx?asOf=2024-04-01}. */
@WebServlet("/table/*")
public class TableDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OfficeTables tables;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sheet sheet = sheet(request);
        if (sheet == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.ofExcel(sheet.name() + ".xlsx", ExcelFile.of(sheet)).send(response);
    }

    private Sheet sheet(HttpServletRequest request) {
        Scope scope = Scope.read(request::getParameter);
        LocalDate today = LocalDate.now(clock);
        try {
            return switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
                case "/summary.xlsx" -> tables.summary(scope.asOf(), scope.from(), scope.to());
                case "/followUp.xlsx" -> tables.followUp(scope.filter(today));
                case "/annex.xlsx" -> scope.conference() == null ? null : tables.annex(scope.conference());
                case "/conferences.xlsx" -> tables.conferences(scope.from(), scope.to(), scope.asOf());
                default -> null;
            };
        } catch (Refusal unknown) {
            return null;
        }
    }
}
