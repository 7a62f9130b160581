package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.giaoban.archive.vietnamese.WrittenDate;

/**
 * By when a piece of work is due, read from its words and never guessed. The most definite words win: a day, then a rhythm,
 * the next conference, a period with "trong" or "xong" before it, the plan, "thường xuyên", and last a period merely named.
 */
final class Deadlines {

    private static final Cue BEFORE_A_DAY = Cue.of(
            "(?:trước|chậm nhất|muộn nhất|trễ nhất|không quá|hạn|thời hạn|thời gian|hạn chót|hạn cuối|hoàn thành|xong|đến|hết|trong|vào)"
                    + "(?: (?:hoàn thành|thực hiện|là|vào|đến|trước|hết|trong|cuối|xong)){0,3}:?(?: (?:\\d{1,2} ?(?:giờ|h)\\d{0,2} )?(?:sáng |chiều |cuối )?ngày)? ?$");
    private static final Cue NO_DEADLINE =
            Cue.of("(?:tính|kể từ|từ|số liệu|ban hành|tổ chức từ|ký)(?: đến| trước| hết){0,2} ?$");
    private static final Cue IN_SO_MANY_DAYS = Cue.of(
            "(?:trong|sau|chậm nhất|không quá)(?: (?:thời hạn|thời gian|vòng|là|sau)){0,2} \\d{1,3} ngày(?: làm việc)?");
    private static final Cue RECURRING =
            Cue.of("định kỳ(?: (?:vào )?ngày \\d{1,2})?(?: (?:(?:hằng|hàng|mỗi) )?(?:ngày|tuần|tháng|quý|năm))?"
                    + "|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý)|(?:\\d|sáu|ba) tháng (?:một|1) lần");
    private static final Cue NAMES_SOMETHING_RECURRING = Cue.of(
            "(?:chương trình|kế hoạch|lịch|hội nghị|phiên họp|họp|giao ban|công tác|chỉ tiêu|sinh hoạt|nhiệm vụ) ?$");
    private static final Cue BEFORE_NEXT = Cue.of("(?:trước|tại|vào|đến) (?:kỳ |cuộc |buổi |phiên )?"
            + "(?:hội nghị giao ban|họp giao ban|giao ban|hội nghị|họp|phiên họp)(?: (?:kỳ|lần|tháng|quý|tuần|định kỳ|thường kỳ)){0,2}"
            + " (?:sau|tới|tiếp theo|kế tiếp|liền kề|i{1,3}|iv|\\d{1,2})(?:(?:,? năm |/)\\d{4})?"
            + "|trước (?:hội nghị|họp|kỳ|cuộc họp) giao ban");
    private static final Cue BEFORE_A_PERIOD = Cue.of(
            "(?:ngay trong|trong|trước|đến hết|đến cuối|hết|cuối|đến|xong|hoàn thành|chậm nhất|vào|đầu|giữa|nửa đầu)"
                    + "(?: (?:trong|là|vào|đến|cuối|đầu|hết)){0,2} ?$");
    private static final Cue THIS_OR_NEXT =
            Cue.of("(?:ngay )?trong (?<unit>tuần|tháng|quý|năm) (?<which>này|nay|tới|sau)");
    private static final Cue BY_PLAN =
            Cue.of("(?:theo|đúng)(?: đúng)?(?: các)?(?: chương trình(?: công tác)?,?(?: và)?)? kế hoạch"
                    + "|theo(?: đúng)? chương trình(?: công tác)?|(?:theo|đúng)(?: đúng)? (?:tiến độ|lộ trình)");
    private static final Cue STANDING = Cue.of("thường xuyên(?:, liên tục)?");
    /* How far before a date or a period the words stand that make it a deadline. */
    private static final int REACH = 48;
    private static final int MONTHS_AHEAD = 6;

    /**
     * A deadline and where it is written.
     *
     * @param inferred whether its year, or the period itself, was reckoned from the day of the conference
     */
    record Found(DueDraft due, boolean inferred, int from, int to) {

        static final Found NOTHING = new Found(DueDraft.NONE, false, 0, 0);
    }

    private final Occasion occasion;

    Deadlines(Occasion occasion) {
        this.occasion = occasion;
    }

    Found in(Passage work) {
        return Stream.<Function<Passage, Optional<Found>>>of(
                        this::day,
                        this::recurring,
                        this::beforeNext,
                        passage -> period(passage, true),
                        this::thisOrNext,
                        passage -> words(passage, BY_PLAN, DueDraft.Kind.BY_PLAN),
                        passage -> words(passage, STANDING, DueDraft.Kind.STANDING),
                        passage -> period(passage, false),
                        passage -> words(passage, IN_SO_MANY_DAYS, DueDraft.Kind.DAY))
                .flatMap(rule -> rule.apply(work).stream())
                .findFirst()
                .orElse(Found.NOTHING);
    }

    /** Whether a day or the next conference is named. */
    boolean isDefinite(Passage work) {
        return day(work).isPresent() || beforeNext(work).isPresent();
    }

    private Optional<Found> day(Passage work) {
        for (WrittenDate date : WrittenDate.in(work.plain())) {
            Matcher before = behindWords(BEFORE_A_DAY, work, date.from());
            if (before != null) {
                int from = before.start() + Math.max(0, date.from() - REACH);
                LocalDate day = dayOf(date);
                String text = work.slice(from, date.to()).text();
                return Optional.of(new Found(
                        new DueDraft(DueDraft.Kind.DAY, day, null, text),
                        day != null && date.year().isEmpty(),
                        from,
                        date.to()));
            }
        }
        return Optional.empty();
    }

    /* Without a year the next such day after the conference is meant; without any year in the text it stays open. */
    private LocalDate dayOf(WrittenDate date) {
        if (date.year().isEmpty() && occasion.year() == 0) {
            return null;
        }
        LocalDate day = date.in(occasion.year()).orElse(null);
        boolean past = day != null && occasion.date() != null && day.isBefore(occasion.date());
        return past && date.year().isEmpty() ? date.in(occasion.year() + 1).orElse(null) : day;
    }

    private static Matcher behindWords(Cue cue, Passage work, int index) {
        Passage before = work.slice(Math.max(0, index - REACH), index);
        Matcher matcher = cue.matcher(before);
        return matcher.find() && !NO_DEADLINE.in(before.before(matcher.start())) ? matcher : null;
    }

    private Optional<Found> recurring(Passage work) {
        Matcher matcher = RECURRING.matcher(work);
        while (matcher.find()) {
            if (!NAMES_SOMETHING_RECURRING.in(work.slice(Math.max(0, matcher.start() - 16), matcher.start()))) {
                return found(work, matcher, DueDraft.Kind.RECURRING);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> beforeNext(Passage work) {
        Matcher matcher = BEFORE_NEXT.matcher(work);
        while (matcher.find()) {
            boolean thisOne = WrittenPeriod.in(work.slice(matcher.start(), matcher.end())).stream()
                    .flatMap(period -> occasion.dated(period).stream())
                    .anyMatch(period -> period.code().equals(occasion.reviewed()));
            if (!thisOne) {
                return found(work, matcher, DueDraft.Kind.BEFORE_NEXT);
            }
        }
        return Optional.empty();
    }

    private Optional<Found> period(Passage work, boolean withWords) {
        for (WrittenPeriod written : WrittenPeriod.in(work)) {
            Matcher before = behindWords(BEFORE_A_PERIOD, work, written.from());
            if (withWords != (before != null)) {
                continue;
            }
            int from = before == null ? written.from() : before.start() + Math.max(0, written.from() - REACH);
            Optional<WrittenPeriod> dated = occasion.dated(written);
            if (withWords || dated.filter(this::isHorizon).isPresent()) {
                String code = dated.map(WrittenPeriod::code).orElse(null);
                String text = work.slice(from, written.to()).text();
                return Optional.of(new Found(
                        new DueDraft(DueDraft.Kind.PERIOD, null, code, text),
                        dated.isPresent() && !written.hasYear(),
                        from,
                        written.to()));
            }
        }
        return Optional.empty();
    }

    /* A period merely named is the horizon where it lies ahead and near; last year's plan or a later one is a subject. */
    private boolean isHorizon(WrittenPeriod period) {
        if (period.code().equals(occasion.reviewed()) || occasion.isOver(period)) {
            return false;
        }
        if (occasion.date() == null || period.code().equals(occasion.ahead())) {
            return true;
        }
        return period.unit() == WrittenPeriod.Unit.YEAR
                ? period.year() == occasion.date().getYear()
                : period.first().isBefore(occasion.date().plusMonths(MONTHS_AHEAD));
    }

    private Optional<Found> thisOrNext(Passage work) {
        Matcher matcher = THIS_OR_NEXT.matcher(work);
        if (!matcher.find() || occasion.date() == null) {
            return Optional.empty();
        }
        boolean next = !Spelling.unmarked(matcher.group("which")).startsWith("n");
        LocalDate base = occasion.date();
        WrittenPeriod period = switch (Spelling.unmarked(matcher.group("unit"))) {
            case "tuan" -> WrittenPeriod.around(base.plusWeeks(next ? 1 : 0), WrittenPeriod.Unit.WEEK);
            case "thang" -> WrittenPeriod.around(base.plusMonths(next ? 1 : 0), WrittenPeriod.Unit.MONTH);
            case "quy" -> WrittenPeriod.around(base.plusMonths(next ? 3 : 0), WrittenPeriod.Unit.QUARTER);
            default -> WrittenPeriod.around(base.plusYears(next ? 1 : 0), WrittenPeriod.Unit.YEAR);
        };
        String text = work.slice(matcher.start(), matcher.end()).text();
        return Optional.of(new Found(
                new DueDraft(DueDraft.Kind.PERIOD, null, period.code(), text), true, matcher.start(), matcher.end()));
    }

    private static Optional<Found> words(Passage work, Cue cue, DueDraft.Kind kind) {
        Matcher matcher = cue.matcher(work);
        return matcher.find() ? found(work, matcher, kind) : Optional.empty();
    }

    private static Optional<Found> found(Passage work, Matcher matcher, DueDraft.Kind kind) {
        String text = work.slice(matcher.start(), matcher.end()).text();
        return Optional.of(new Found(new DueDraft(kind, null, null, text), false, matcher.start(), matcher.end()));
    }
}
