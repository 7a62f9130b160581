package vn.giaoban.archive.register;

import java.time.LocalDate;

/**
 * A kind of document (thể loại).
 *
 * @param code what the house calls it by, e.g. {@code NQ}; differs from the symbol only for quy định ({@code QĐi})
 * @param name e.g. {@code Nghị quyết}
 * @param symbol what stands in the number; {@code null} for kinds that carry no number
 * @param numberedAs code of the kind in whose series it counts; its own code unless configured otherwise
 * @param sort place in lists, in the order of the regulation
 * @param validFrom first day on which the rules know the kind; {@code null} = since ever
 * @param validTo last day, {@code null} = still
 */
public record KindView(
        String code, String name, String symbol, String numberedAs, int sort, LocalDate validFrom, LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
