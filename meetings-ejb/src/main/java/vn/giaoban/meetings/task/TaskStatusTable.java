package vn.giaoban.meetings.task;

import java.time.LocalDate;
import java.util.List;

/**
 * The table "Tổng hợp theo đơn vị" as of a day.
 *
 * @param rows one for each body that leads a task on that day, in alphabetical order of codes
 */
public record TaskStatusTable(LocalDate asOf, List<StatusCount> rows, StatusCount totals) {}
