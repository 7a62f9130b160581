package vn.giaoban.web.api.notice;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.meetings.notice.NoticeEntry;
import vn.giaoban.meetings.notice.NoticeState;
import vn.giaoban.meetings.notice.NoticeView;
import vn.giaoban.web.api.Id;

/** A notice as the interface shows it; what each member means stands at {@link NoticeEntry}. */
public record ShownNotice(
        String id,
        long version,
        NoticeState state,
        String conference,
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
        boolean annex,
        String returnedBecause,
        String document) {

    static ShownNotice of(NoticeView view) {
        NoticeEntry entry = view.entry();
        return new ShownNotice(
                Id.of(view.id()),
                view.version(),
                view.state(),
                Id.of(view.conference()),
                entry.issuer(),
                entry.authority(),
                entry.position(),
                entry.signer(),
                entry.date(),
                entry.place(),
                entry.subject(),
                entry.opening(),
                entry.closing(),
                entry.recipients(),
                entry.annex(),
                view.returnedBecause(),
                Id.of(view.document()));
    }
}
