package vn.giaoban.meetings.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.Presence;

/**
 * Takes answers over into a roll call: a line that says nothing but the body becomes what the body has answered, whoever has
 * no line yet gets one. What somebody has written into the roll stands.
 */
final class RollFromAnswers {

    private RollFromAnswers() {}

    static List<AttendanceEntry> over(List<AttendanceEntry> roll, List<AnswerLine> answers) {
        Map<String, AnswerLine> open = answers.stream()
                .filter(line -> line.latest() != null)
                .collect(Collectors.toMap(AnswerLine::key, line -> line, (a, b) -> a, LinkedHashMap::new));
        Set<String> written = roll.stream()
                .filter(entry -> !isBare(entry))
                .map(entry -> entry.body() == null ? entry.person() : entry.body())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        open.values()
                .removeIf(line ->
                        written.contains(line.body() == null ? line.guest().name() : line.body()));
        List<AttendanceEntry> whole = new ArrayList<>();
        for (AttendanceEntry entry : roll) {
            AnswerLine answered = isBare(entry) ? open.remove(entry.body()) : null;
            if (answered == null) {
                whole.add(entry);
            } else {
                whole.addAll(entries(answered));
            }
        }
        open.values().forEach(line -> whole.addAll(entries(line)));
        return whole;
    }

    private static boolean isBare(AttendanceEntry entry) {
        return entry.body() != null && isBlank(entry.person()) && isBlank(entry.substitute()) && isBlank(entry.note());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static List<AttendanceEntry> entries(AnswerLine line) {
        AnswerEntry answer = line.latest().entry();
        return switch (answer.kind()) {
            case ATTENDS ->
                line.body() == null ? List.of(ofGuest(line, Presence.PRESENT, answer)) : people(line, answer);
            case SUBSTITUTE ->
                List.of(line.body() == null ? ofGuest(line, Presence.SUBSTITUTE, answer) : ofBody(line, answer));
            case EXCUSED ->
                List.of(
                        line.body() == null
                                ? ofGuest(line, Presence.EXCUSED, answer)
                                : new AttendanceEntry(
                                        line.body(), null, null, Presence.EXCUSED, null, shortened(answer.reason())));
        };
    }

    /** Each who comes has a line; what follows the first comma is his post. */
    private static List<AttendanceEntry> people(AnswerLine line, AnswerEntry answer) {
        return answer.people().stream()
                .map(person -> {
                    int comma = person.indexOf(',');
                    String name = comma < 0 ? person : person.substring(0, comma);
                    String post = comma < 0 ? "" : person.substring(comma + 1).strip();
                    return new AttendanceEntry(
                            line.body(),
                            name.length() > 200 ? name.substring(0, 200) : name.strip(),
                            post.isEmpty() ? null : post,
                            Presence.PRESENT,
                            null,
                            null);
                })
                .toList();
    }

    private static AttendanceEntry ofBody(AnswerLine line, AnswerEntry answer) {
        return new AttendanceEntry(
                line.body(), null, null, Presence.SUBSTITUTE, substitute(answer), shortened(answer.reason()));
    }

    private static AttendanceEntry ofGuest(AnswerLine line, Presence presence, AnswerEntry answer) {
        return new AttendanceEntry(
                null,
                line.guest().name(),
                line.guest().post(),
                presence,
                substitute(answer),
                shortened(answer.reason()));
    }

    private static String substitute(AnswerEntry answer) {
        if (answer.substitute() == null) {
            return null;
        }
        String whole = answer.post() == null ? answer.substitute() : answer.substitute() + ", " + answer.post();
        return whole.length() > 200 ? answer.substitute() : whole;
    }

    /** The roll has less room for a reason than the answer. */
    private static String shortened(String reason) {
        return reason == null || reason.length() <= 500 ? reason : reason.substring(0, 499) + "…";
    }
}
