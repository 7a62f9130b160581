package vn.giaoban.web.table;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.giaoban.meetings.task.TaskFilter;

/**
 * What a table is about, as its address says it. An address is never an error: a day that is none is not said.
 *
 * @param asOf the day at whose end the tasks are looked at; null = today
 * @param from first day of assignment, or of a conference; null = all
 * @param to last day; null = all
 * @param lead code of the lead body; null = all
 * @param conference id of the conference, for the annex
 */
public record Scope(LocalDate asOf, LocalDate from, LocalDate to, String lead, Long conference)
        implements Serializable {

    public static Scope read(UnaryOperator<String> parameter) {
        String conference = parameter.apply("conference");
        boolean named = conference != null && conference.matches("[1-9][0-9]{0,17}");
        return new Scope(
                day(parameter.apply("asOf")),
                day(parameter.apply("from")),
                day(parameter.apply("to")),
                parameter.apply("lead"),
                named ? Long.valueOf(conference) : null);
    }

    private static LocalDate day(String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The tasks it is about, as they stood on a day. */
    public TaskFilter filter(LocalDate today) {
        return new TaskFilter(null, lead, false, null, null, asOf == null ? today : asOf, null, null, null, from, to);
    }

    /** Its part of an address, {@code asOf=2024-04-01&from=2024-01-01}. */
    String query() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("asOf", asOf);
        parts.put("from", from);
        parts.put("to", to);
        parts.put("lead", lead);
        parts.put("conference", conference);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part ->
                        part.getKey() + "=" + URLEncoder.encode(part.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
