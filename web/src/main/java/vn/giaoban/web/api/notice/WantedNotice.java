package vn.giaoban.web.api.notice;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.notice.NoticeEntry;

/**
 * A draft notice as it is sent; what each member means stands at {@link NoticeEntry}.
 *
 * @param version the version that was seen; absent = whatever it is now
 * @param annex whether the table of the tasks goes with it; it does when nothing is said
 */
record WantedNotice(
        Long version,
        String issuer,
        String authority,
        String position,
        String signer,
        LocalDate date,
        String place,
        List<String> subject,
        List<String> opening,
        String closing,
        List<String> recipients,
        Boolean annex) {

    NoticeEntry entry() {
        return new NoticeEntry(
                issuer,
                authority,
                position,
                signer,
                date,
                place,
                subject,
                opening,
                closing,
                recipients,
                annex == null || annex);
    }
}
