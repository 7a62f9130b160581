package vn.giaoban.meetings.conclusion.drafting;

import java.util.List;

/** Which kind of conference the words describe. */
final class Kinds {

    private static final Cue BRIEFING = Cue.of("giao ban");
    private static final Cue WEEKLY = Cue.of("giao ban[^.;]{0,40}tuần");
    private static final Cue STANDING_COMMITTEE = Cue.of("(?:hội nghị|họp|phiên họp|kỳ họp) ban thường vụ");
    private static final Cue PLENUM = Cue.of("(?:hội nghị|họp) (?:lần thứ [^ ]+ )?ban chấp hành");
    private static final Cue REVIEW = Cue.of("(?:hội nghị|họp) (?:sơ kết|tổng kết)");
    private static final Cue THEMATIC = Cue.of("chuyên đề");

    private Kinds() {}

    /**
     * The kind.
     *
     * @param naming the title and the sentence that opens the account
     */
    static ConferenceKind of(List<Passage> naming) {
        if (any(naming, BRIEFING)) {
            return briefing(naming);
        }
        if (any(naming, STANDING_COMMITTEE)) {
            return ConferenceKind.STANDING_COMMITTEE;
        }
        if (any(naming, PLENUM)) {
            return ConferenceKind.PLENUM;
        }
        if (any(naming, REVIEW)) {
            return ConferenceKind.REVIEW;
        }
        return any(naming, THEMATIC) ? ConferenceKind.THEMATIC : ConferenceKind.OTHER;
    }

    private static ConferenceKind briefing(List<Passage> naming) {
        List<WrittenPeriod.Unit> units = naming.stream()
                .flatMap(passage -> WrittenPeriod.in(passage).stream())
                .map(WrittenPeriod::unit)
                .filter(unit -> unit != WrittenPeriod.Unit.YEAR)
                .toList();
        if (any(naming, WEEKLY)
                || units.stream()
                        .findFirst()
                        .filter(WrittenPeriod.Unit.WEEK::equals)
                        .isPresent()) {
            return ConferenceKind.WEEKLY_BRIEFING;
        }
        if (units.isEmpty()) {
            return ConferenceKind.BRIEFING;
        }
        return switch (units.get(0)) {
            case QUARTER -> ConferenceKind.QUARTERLY_BRIEFING;
            case MONTH -> ConferenceKind.MONTHLY_BRIEFING;
            default -> ConferenceKind.BRIEFING;
        };
    }

    private static boolean any(List<Passage> naming, Cue cue) {
        return naming.stream().anyMatch(cue::in);
    }
}
