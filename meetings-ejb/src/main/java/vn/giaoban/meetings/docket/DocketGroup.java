package vn.giaoban.meetings.docket;

import java.util.List;

/** The lines of one lead body. */
public record DocketGroup(String body, List<DocketLineView> lines) {

    public DocketGroup {
        lines = List.copyOf(lines);
    }
}
