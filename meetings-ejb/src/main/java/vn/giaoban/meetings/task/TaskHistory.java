package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * All that has happened to one task, in the order it was entered. The one place that says how a task stands on a day: a
 * day in the past is answered with what was known at its end.
 *
 * <p>A task is finished once it is verified; in time is then judged by the day it was reported done. The day of the
 * deadline is still in time; after an approved extension the new day counts. Work without a day is never late. What was
 * taken back counts until the day on which it was.
 */
public record TaskHistory(List<TaskFact> facts) {

    public TaskHistory {
        facts = List.copyOf(facts);
    }

    /** How the task stands at the end of a day; empty while it is not assigned. */
    public Optional<TaskStanding> on(LocalDate day) {
        Course course = new Course();
        List<TaskFact> known = facts.stream().filter(fact -> fact.knownOn(day)).toList();
        StillStanding.of(known, TaskFact::takesBack).forEach(course::take);
        return course.due == null ? Optional.empty() : Optional.of(course.standing(day));
    }

    /** What the events up to a day add up to. */
    private static final class Course {

        private Due original;
        private Due due;
        private long lead;
        private LocalDate reportedOn;
        private boolean suspended;
        private TaskEventKind end;

        void take(TaskFact fact) {
            switch (fact.kind()) {
                case ASSIGNED -> {
                    original = fact.due();
                    due = fact.due();
                    lead = fact.lead();
                }
                case EXTENDED -> due = fact.due();
                case TRANSFERRED -> lead = fact.lead();
                case REPORTED -> reportedOn = fact.happenedOn();
                case RETURNED -> reportedOn = null;
                case SUSPENDED -> suspended = true;
                case RESUMED -> suspended = false;
                case VERIFIED, NOT_COMPLETED, CANCELLED -> end = fact.kind();
                case ACCEPTED, REFUSED, PROGRESSED, EXTENSION_REQUESTED, EXTENSION_REFUSED, ESCALATED, TAKEN_BACK -> {
                    // These change neither deadline nor lead nor what is finished.
                }
            }
        }

        TaskStanding standing(LocalDate day) {
            if (end == TaskEventKind.CANCELLED) {
                return standing(TaskStatus.CANCELLED);
            }
            if (end == TaskEventKind.NOT_COMPLETED) {
                return standing(TaskStatus.NOT_COMPLETED);
            }
            if (end == TaskEventKind.VERIFIED) {
                return judged(reportedOn, TaskStatus.DONE_IN_TIME, TaskStatus.DONE_LATE);
            }
            if (suspended) {
                return standing(TaskStatus.SUSPENDED);
            }
            boolean dated = due.lastDay().isPresent();
            return dated ? judged(day, TaskStatus.OPEN_IN_TIME, TaskStatus.OVERDUE) : standing(TaskStatus.UNDATED);
        }

        private TaskStanding judged(LocalDate day, TaskStatus inTime, TaskStatus late) {
            long days = due.lastDay()
                    .map(last -> ChronoUnit.DAYS.between(last, day))
                    .orElse(0L);
            return days <= 0 ? standing(inTime) : new TaskStanding(late, Math.toIntExact(days), due, original, lead);
        }

        private TaskStanding standing(TaskStatus status) {
            return new TaskStanding(status, null, due, original, lead);
        }
    }
}
