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
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.archive.table.Table;
import vn.giaoban.web.download.Attachment;

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
        Table table = table(request);
        if (table == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.ofExcel(table.title() + ".xlsx", Spreadsheet.of(table)).send(response);
    }

    private Table table(HttpServletRequest request) {
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
