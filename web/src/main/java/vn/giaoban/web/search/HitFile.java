package vn.giaoban.web.search;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.rule.Permission;
import vn.giaoban.archive.search.Asked;
import vn.giaoban.archive.search.Search;
import vn.giaoban.archive.search.SearchRequest;
import vn.giaoban.archive.table.Spreadsheet;
import vn.giaoban.archive.table.WordTable;
import vn.giaoban.web.download.Attachment;

/** The hits of a search as a file for the page, {@code /hits/ket-qua.xlsx?q=…}: the same address as the page, behind it. */
@WebServlet("/hits/*")
public class HitFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient Search search;

    @Inject
    transient HitTable hits;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!caller.may(Permission.READ) || !name.matches("/ket-qua\\.(xlsx|docx)")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SearchRequest asked = Asked.of(request.getParameterMap()).request(search::withPredecessors);
        Attachment file = name.endsWith("xlsx")
                ? Attachment.ofExcel("ket-qua-tim-kiem.xlsx", Spreadsheet.of(hits.of(asked)))
                : Attachment.ofWord("ket-qua-tim-kiem.docx", WordTable.of(hits.of(asked)));
        file.send(response);
    }
}
