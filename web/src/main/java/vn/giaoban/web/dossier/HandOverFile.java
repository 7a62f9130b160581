package vn.giaoban.web.dossier;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaoban.archive.dossier.HandOverPackages;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.download.Attachment;

/** The package of a hand-over, {@code /hand-over-file/5.zip}; it is written while it is sent. */
@WebServlet("/hand-over-file/*")
public class HandOverFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})\\.zip");

    @EJB
    transient HandOverPackages packages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HandOverPackages.Ready ready;
        try {
            ready = packages.ready(Long.parseLong(address.group(1)));
        } catch (Refusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.announce(response, "nop-luu-" + address.group(1) + ".zip");
        packages.send(ready, response.getOutputStream());
    }
}
