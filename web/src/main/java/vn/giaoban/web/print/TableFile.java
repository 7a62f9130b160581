package vn.giaoban.web.print;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.archive.table.Table;
import vn.giaoban.web.download.Attachment;

/** The same tables as spreadsheets, {@code /sheet/dossier/5.xlsx}. */
@WebServlet("/sheet/*")
public class TableFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/([a-z-]{1,20})/(\\d{1,18})\\.xlsx");

    @Inject
    transient Printed printed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Table> table =
                address.matches() ? printed.of(address.group(1), Long.parseLong(address.group(2))) : Optional.empty();
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.ofExcel(address.group(1) + "-" + address.group(2) + ".xlsx", Spreadsheet.of(table.get()))
                .send(response);
    }
}
