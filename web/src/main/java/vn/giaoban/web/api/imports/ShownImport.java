package vn.giaoban.web.api.imports;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import vn.giaoban.archive.document.LikelyPair;
import vn.giaoban.archive.imports.ImportView;
import vn.giaoban.archive.imports.RejectedRow;
import vn.giaoban.archive.imports.Remark;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.document.HoldingsResource.ShownLikelyPair;
import vn.giaoban.web.api.wording.Wording;

/**
 * An import on the wire.
 *
 * @param likelyCount pairs of documents that are likely to be one; {@code likely} names the first of them
 * @param remarkCount what is to be said of a list as a whole; {@code remarks} says the first of it
 * @param rejectedCount all rows that were not taken in; {@code rejected} names the first of them
 */
record ShownImport(
        String id,
        String state,
        boolean dryRun,
        String begunBy,
        OffsetDateTime begunAt,
        OffsetDateTime endedAt,
        int percent,
        long received,
        long imported,
        long duplicates,
        long rejectedCount,
        List<ShownRejection> rejected,
        long remarkCount,
        List<String> remarks,
        long likelyCount,
        List<ShownLikelyPair> likely,
        long indexed) {

    /** A row that was not taken in. */
    record ShownRejection(long line, String externalId, String reason) {

        static ShownRejection of(RejectedRow row) {
            Refusal why = Refusal.invalid(row.reason(), row.named().toArray());
            return new ShownRejection(row.line(), row.externalId(), Wording.reason(why));
        }
    }

    /** An import without what is to be said of it in particular. */
    static ShownImport of(ImportView view) {
        return of(view, List.of(), List.of(), List.of());
    }

    static ShownImport of(ImportView view, List<RejectedRow> rejected, List<Remark> remarks, List<LikelyPair> likely) {
        return new ShownImport(
                Id.of(view.id()),
                view.state().name().toLowerCase(Locale.ROOT),
                view.dryRun(),
                view.begunBy(),
                view.begunAt(),
                view.endedAt(),
                view.percent(),
                view.received(),
                view.imported(),
                view.duplicates(),
                view.rejected(),
                rejected.stream().map(ShownRejection::of).toList(),
                view.remarks(),
                remarks.stream().map(ShownImport::said).toList(),
                view.likely(),
                likely.stream().map(ShownLikelyPair::of).toList(),
                view.indexed());
    }

    private static String said(Remark remark) {
        return Wording.reason(Refusal.invalid(remark.reason(), remark.named().toArray()));
    }
}
