package vn.giaoban.web.api.docket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.giaoban.meetings.docket.DispositionKind;
import vn.giaoban.meetings.docket.DispositionView;
import vn.giaoban.web.api.Id;

/** What was decided on a line. */
record ShownDisposition(
        DispositionKind kind,
        LocalDate on,
        OffsetDateTime at,
        String by,
        String reason,
        LocalDate day,
        String lead,
        List<String> parts) {

    static ShownDisposition of(DispositionView view) {
        return view == null
                ? null
                : new ShownDisposition(
                        view.kind(),
                        view.on(),
                        view.at(),
                        view.by(),
                        view.note(),
                        view.day(),
                        view.lead(),
                        view.parts().stream().map(Id::of).toList());
    }
}
