package vn.giaoban.meetings.conclusion.drafting;

/** The kinds of conference a committee's office holds, as far as a text tells them apart. */
public enum ConferenceKind {
    WEEKLY_BRIEFING("weeklyBriefing"),
    MONTHLY_BRIEFING("monthlyBriefing"),
    QUARTERLY_BRIEFING("quarterlyBriefing"),
    /** Giao ban whose rhythm the text does not say. */
    BRIEFING("briefing"),
    /** Hội nghị Ban Thường vụ. */
    STANDING_COMMITTEE("standingCommittee"),
    /** Hội nghị Ban Chấp hành. */
    PLENUM("plenum"),
    /** Hội nghị sơ kết, tổng kết. */
    REVIEW("review"),
    /** Hội nghị chuyên đề. */
    THEMATIC("thematic"),
    OTHER("other");

    private final String code;

    ConferenceKind(String code) {
        this.code = code;
    }

    /** The word the interface for scripts uses. */
    public String code() {
        return code;
    }
}
