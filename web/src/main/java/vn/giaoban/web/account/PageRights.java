package vn.giaoban.web.account;

import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;
import static vn.giaoban.archive.rule.Permission.CONCLUDE;
import static vn.giaoban.archive.rule.Permission.KEEP_ACCOUNTS;
import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;
import static vn.giaoban.archive.rule.Permission.KEEP_BODIES;
import static vn.giaoban.archive.rule.Permission.KEEP_REGISTERS;
import static vn.giaoban.archive.rule.Permission.KEEP_SEARCH;
import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.READ_ALL;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import vn.giaoban.archive.account.Caller;

/**
 * Which page asks for which permission, in one table; whoever has none of those named is told that there is no such page. The
 * boundaries decide once more on everything a page does: this only keeps people from forms whose answer would be no.
 */
public class PageRights extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Pages that are not named are for everybody who is signed in. */
    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            Map.entry("/conferences", Set.of(READ)),
            Map.entry("/conference", Set.of(READ)),
            Map.entry("/conference-plan", Set.of(PREPARE_CONFERENCES)),
            Map.entry("/from-text", Set.of(PREPARE_CONFERENCES, CONCLUDE)),
            Map.entry("/tasks", Set.of(READ)),
            Map.entry("/task", Set.of(READ)),
            Map.entry("/calendar", Set.of(READ)),
            Map.entry("/ics", Set.of(READ)),
            Map.entry("/holidays", Set.of(PREPARE_CONFERENCES)),
            Map.entry("/reports", Set.of(READ)),
            Map.entry("/body-reports", Set.of(READ_ALL, CARRY_OUT_TASKS)),
            Map.entry("/body-report", Set.of(READ_ALL, CARRY_OUT_TASKS)),
            Map.entry("/body-report-round", Set.of(READ_ALL)),
            Map.entry("/table", Set.of(READ)),
            Map.entry("/search", Set.of(READ)),
            Map.entry("/search-help", Set.of(READ)),
            Map.entry("/search-why", Set.of(READ)),
            Map.entry("/saved-searches", Set.of(READ)),
            Map.entry("/document", Set.of(READ)),
            Map.entry("/document-entry", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/scans", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/holdings", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/text-reviews", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/text-review", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/imports", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/import", Set.of(REGISTER_DOCUMENTS)),
            Map.entry("/dossiers", Set.of(READ)),
            Map.entry("/dossier", Set.of(READ)),
            Map.entry("/retention", Set.of(KEEP_ARCHIVE)),
            Map.entry("/fonds", Set.of(KEEP_ARCHIVE)),
            Map.entry("/hand-overs", Set.of(KEEP_ARCHIVE)),
            Map.entry("/print", Set.of(READ)),
            Map.entry("/incoming", Set.of(READ_ALL)),
            Map.entry("/registers", Set.of(KEEP_REGISTERS, READ_ALL)),
            Map.entry("/register", Set.of(KEEP_REGISTERS, READ_ALL)),
            Map.entry("/paper", Set.of(READ)),
            Map.entry("/templates", Set.of(KEEP_REGISTERS)),
            Map.entry("/template-file", Set.of(KEEP_REGISTERS)),
            Map.entry("/bodies", Set.of(KEEP_BODIES)),
            Map.entry("/opening", Set.of(KEEP_BODIES)),
            Map.entry("/accounts", Set.of(KEEP_ACCOUNTS)),
            Map.entry("/outgoing-mail", Set.of(KEEP_ACCOUNTS)),
            Map.entry("/index-status", Set.of(KEEP_SEARCH)));

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> needed = NEEDED.get(page(Path.of(request).value()));
        if (needed != null && needed.stream().noneMatch(caller::may)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The first part of an address: {@code /task} of {@code /task/12}. */
    static String page(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
