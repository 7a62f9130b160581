package vn.giaoban.archive.imports;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoban.archive.rule.Refusal;

/**
 * The first row of a list that is not blank: which of its columns stands where.
 *
 * @param places the places of the columns, from 0
 * @param unknown headings that mean nothing here
 */
record ListHeading(Map<Column, Integer> places, List<String> unknown) {

    /**
     * Understands a heading.
     *
     * @throws Refusal INVALID {@code import.list.headings} where one is missing that every list has, so that a list without any
     *     is told so too; {@code import.list.headingTwice}
     */
    static ListHeading of(List<String> cells) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < cells.size(); place++) {
            Column column = Column.of(cells.get(place)).orElse(null);
            if (column != null && places.putIfAbsent(column, place) != null) {
                throw Refusal.invalid("import.list.headingTwice", column.heading());
            }
        }
        String missing = Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(Column::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.invalid("import.list.headings", missing);
        }
        List<String> unknown = cells.stream()
                .filter(cell -> !cell.isBlank() && Column.of(cell).isEmpty())
                .map(String::strip)
                .toList();
        return new ListHeading(places, unknown);
    }

    /** What a row says in a column; empty where it says nothing. */
    String cell(List<String> row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }
}
