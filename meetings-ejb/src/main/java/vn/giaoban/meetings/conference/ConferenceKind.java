package vn.giaoban.meetings.conference;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of conference that a committee's office holds (practice of the field). */
public enum ConferenceKind {
    WEEKLY_BRIEFING("weeklyBriefing", "Giao ban tuần"),
    MONTHLY_BRIEFING("monthlyBriefing", "Giao ban tháng"),
    QUARTERLY_BRIEFING("quarterlyBriefing", "Giao ban quý"),
    /** A briefing whose rhythm nobody says. */
    BRIEFING("briefing", "Hội nghị giao ban"),
    STANDING_COMMITTEE("standingCommittee", "Hội nghị Ban Thường vụ"),
    PLENUM("plenum", "Hội nghị Ban Chấp hành"),
    /** Interim or final review of a programme or a resolution. */
    REVIEW("review", "Hội nghị sơ kết, tổng kết"),
    THEMATIC("thematic", "Hội nghị chuyên đề"),
    OTHER("other", "Hội nghị khác");

    private final String code;
    private final String vietnamese;

    ConferenceKind(String code, String vietnamese) {
        this.code = code;
        this.vietnamese = vietnamese;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }

    /** What the office calls it. */
    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<ConferenceKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
