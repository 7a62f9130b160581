package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a conference looked back on and what it planned: "đánh giá kết quả … quý I năm 2024, triển khai nhiệm vụ quý II". A
 * period without a year takes that of the period behind it in the sentence, else the conference's.
 */
final class ReviewedAndAhead {

    private static final Cue REVIEWS =
            Cue.of("đánh giá|kết quả|kiểm điểm|sơ kết|tổng kết|tình hình|đã thực hiện|việc thực hiện|công tác đã");
    private static final Cue PLANS =
            Cue.of("triển khai|phương hướng|nhiệm vụ|kế hoạch|chương trình|trọng tâm|thời gian tới|giải pháp|dự kiến");
    private static final String CUTS = ",;:.";

    private final LocalDate date;
    private final int year;
    private WrittenPeriod reviewed;
    private WrittenPeriod ahead;
    private WrittenPeriod named;

    ReviewedAndAhead(LocalDate date, int year) {
        this.date = date;
        this.year = year;
    }

    ConferenceDraft.Periods of(List<Passage> passages) {
        passages.forEach(this::read);
        if (reviewed == null && named != null && mayBeOver(named)) {
            reviewed = named;
        }
        return new ConferenceDraft.Periods(code(reviewed), code(ahead));
    }

    private void read(Passage passage) {
        List<WrittenPeriod> periods = WrittenPeriod.in(passage);
        int from = 0;
        for (int i = 0; i < periods.size(); i++) {
            WrittenPeriod period = periods.get(i);
            int followingYear = followingYear(periods, i);
            Passage before = lastPart(passage.slice(from, period.from()));
            from = period.to();
            if (REVIEWS.in(before)) {
                reviewed = reviewed == null ? past(period, followingYear).orElse(null) : reviewed;
            } else if (PLANS.in(before)) {
                ahead = ahead == null ? dated(period, followingYear).orElse(null) : ahead;
            } else if (named == null && period.unit() != WrittenPeriod.Unit.YEAR) {
                named = past(period, followingYear).orElse(null);
            }
        }
    }

    private static int followingYear(List<WrittenPeriod> periods, int i) {
        return periods.stream()
                .skip(i)
                .limit(4)
                .filter(WrittenPeriod::hasYear)
                .mapToInt(WrittenPeriod::year)
                .findFirst()
                .orElse(0);
    }

    /* "… về đánh giá kết quả quý I, triển khai nhiệm vụ quý II": each period belongs to the words since the last comma. */
    private static Passage lastPart(Passage words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            if (CUTS.indexOf(words.text().charAt(i)) >= 0 && words.length() - i > 8) {
                Passage part = words.after(i);
                return REVIEWS.in(part) || PLANS.in(part) ? part : words;
            }
        }
        return words;
    }

    private Optional<WrittenPeriod> dated(WrittenPeriod period, int followingYear) {
        int assumed = followingYear > 0 ? followingYear : year;
        if (period.hasYear()) {
            return Optional.of(period);
        }
        return assumed > 0 ? Optional.of(period.withYear(assumed)) : Optional.empty();
    }

    /* In January the quarter reviewed is that of the year before. */
    private Optional<WrittenPeriod> past(WrittenPeriod period, int followingYear) {
        return dated(period, followingYear)
                .map(dated -> !period.hasYear() && date != null && dated.first().isAfter(date)
                        ? dated.withYear(dated.year() - 1)
                        : dated);
    }

    /* "Hội nghị giao ban quý I" alone: the quarter is looked back on once more than half of it is over. */
    private boolean mayBeOver(WrittenPeriod period) {
        long half = ChronoUnit.DAYS.between(period.first(), period.last()) / 2;
        return date == null || date.isAfter(period.first().plusDays(half));
    }

    private static String code(WrittenPeriod period) {
        return period == null ? null : period.code();
    }
}
