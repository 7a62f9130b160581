package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import vn.giaoban.archive.vietnamese.WrittenDate;

/** What the account says of the conference before its conclusion: when and where it was held, and of what kind it was. */
final class Opening {

    private static final Cue CONFERENCE = Cue.of("hội nghị|giao ban|cuộc họp|phiên họp|họp|buổi làm việc");
    private static final Cue TIME = Cue.of("(?:thời gian|bắt đầu|khai mạc|hôm nay|sáng|chiều|tối)");
    /* "Định Sơn, ngày 20 tháng 3 năm 2024" is the day of the paper, "Số 12-KH/HU ngày …" that of another. */
    private static final Cue PLACE_OF_ISSUE = Cue.of("[\\p{L} ]{2,40}, ngày ");
    private static final Cue CITES = Cue.of(
            "(?:số|nghị quyết|chỉ thị|kết luận|kế hoạch|quyết định|thông báo|công văn|giấy mời|hướng dẫn)[^,.;]{0,60}$");
    private static final Cue PLACE_FIELD = Cue.upTo("(?<!\\p{L})địa điểm ?: ?(?:tại )?");
    private static final Cue PLACE = Cue.upTo(
            "(?<!\\p{L})tại (?=(?:hội trường|phòng họp|trụ sở|nhà văn hóa|trung tâm hội nghị|nhà làm việc|văn phòng|ủy ban nhân dân|nhà khách)(?!\\p{L}))");
    private static final Cue PLACE_ENDS = Cue.behind(
            "[,;.(]|(?<!\\p{L})(?:đồng chí|thường trực|ban thường vụ|tổ chức|đã|diễn ra|dưới|do|về|để|nhằm)");
    private static final int LONGEST_PLACE = 120;

    private final List<Paragraph> paragraphs;
    private final int told;

    Opening(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.told = Math.min(Headline.opening(paragraphs), paragraphs.size());
    }

    /** The sentences that tell of the conference, heading and letterhead apart. */
    Stream<Passage> sentences() {
        return paragraphs.stream().skip(told).flatMap(paragraph -> wholeSentences(paragraph.body()).stream());
    }

    private static List<Passage> wholeSentences(Passage paragraph) {
        List<Passage> sentences = new ArrayList<>();
        Passage begun = null;
        for (Sentences.Piece piece : Sentences.of(paragraph)) {
            begun = begun == null ? piece.body() : begun.through(piece.body());
            if (piece.endsSentence()) {
                sentences.add(begun);
                begun = null;
            }
        }
        if (begun != null) {
            sentences.add(begun);
        }
        return sentences;
    }

    /** Everything that may name a period: the headings and the account. */
    Stream<Passage> headings() {
        return paragraphs.stream().limit(told).map(Paragraph::body);
    }

    Optional<String> title() {
        return Headline.of(paragraphs);
    }

    /** The first day of the conference as written, with or without its year. */
    Optional<WrittenDate> writtenDate() {
        Optional<WrittenDate> held = sentences()
                .filter(sentence -> CONFERENCE.in(sentence) || TIME.begins(sentence))
                .flatMap(sentence -> dates(sentence))
                .findFirst();
        return held.or(() -> sentences().flatMap(Opening::dates).findFirst())
                .or(() -> headings()
                        .filter(CONFERENCE::in)
                        .flatMap(Opening::dates)
                        .findFirst());
    }

    private static Stream<WrittenDate> dates(Passage sentence) {
        if (PLACE_OF_ISSUE.begins(sentence) && sentence.words() < 14) {
            return Stream.empty();
        }
        return WrittenDate.in(sentence.plain()).stream()
                .filter(date -> !CITES.in(sentence.slice(Math.max(0, date.from() - 80), date.from())));
    }

    /** The year the text speaks of: beside the day, else of its first dated period, else of any date; 0 without any. */
    int year() {
        Optional<WrittenDate> day = writtenDate().filter(date -> date.year().isPresent());
        if (day.isPresent()) {
            return day.get().year().getAsInt();
        }
        return Stream.concat(sentences(), headings())
                .flatMap(passage -> WrittenPeriod.in(passage).stream())
                .filter(WrittenPeriod::hasYear)
                .map(WrittenPeriod::year)
                .findFirst()
                .or(() -> Stream.concat(sentences(), headings())
                        .flatMap(passage -> WrittenDate.in(passage.plain()).stream())
                        .filter(date -> date.year().isPresent())
                        .map(date -> date.year().getAsInt())
                        .findFirst())
                .orElse(0);
    }

    LocalDate date() {
        int year = year();
        return writtenDate()
                .filter(date -> year > 0 || date.year().isPresent())
                .flatMap(date -> date.in(year))
                .orElse(null);
    }

    String place() {
        return sentences()
                .flatMap(sentence -> Stream.concat(
                        place(PLACE_FIELD, sentence, sentence.length()).stream(),
                        place(PLACE, sentence, LONGEST_PLACE).stream()))
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> place(Cue cue, Passage sentence, int reach) {
        Matcher matcher = cue.matcher(sentence);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Passage rest = sentence.after(matcher.end());
        Passage near = rest.before(Math.min(rest.length(), reach));
        Matcher end = PLACE_ENDS.matcher(near);
        Passage place = (reach == LONGEST_PLACE && end.find() ? near.before(end.start()) : near).trimmed();
        return place.isEmpty() || place.length() > LONGEST_PLACE ? Optional.empty() : Optional.of(place.text());
    }
}
