package vn.giaoban.meetings.conclusion.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the report of a conference that has taken place, or the notice of its conclusion, into a draft that a person
 * confirms. Reading is a function: nothing is saved, no clock is asked, the same text and the same bodies give the same
 * draft, in time that grows with the length of the text and no faster.
 */
public final class ConferenceDrafts {

    /** The longest text read, in UTF-16 units; the longest real conclusions have some 30,000. */
    public static final int LONGEST = 2_000_000;

    private static final int SENTENCES_OF_THE_ACCOUNT = 60;
    private static final int SENTENCES_ON_PERIODS = 8;

    private ConferenceDrafts() {}

    /**
     * The draft of a conference.
     *
     * @param text the text exactly as it was sent; spans count its code points
     * @param bodies the bodies known on the day of the conference, under every name they bear
     * @throws UnreadableText where the text is empty, too long or holds no words
     */
    public static ConferenceDraft draft(String text, List<KnownBody> bodies) {
        List<Passage> lines = readable(text);
        Mentions mentions = new Mentions(new KnownNames(bodies, lines.get(0).marked()));
        Conclusion parts = Conclusion.in(Paragraphs.of(lines));
        Opening opening = new Opening(parts.opening());
        List<Passage> account = opening.sentences()
                .limit(SENTENCES_OF_THE_ACCOUNT)
                .map(Passage::head)
                .toList();
        List<Passage> naming =
                Stream.concat(opening.headings(), account.stream().limit(2)).toList();
        LocalDate date = opening.date();
        ConferenceDraft.Periods periods =
                new ReviewedAndAhead(date, opening.year()).of(periodsNamed(opening, account, parts));
        Deadlines deadlines = new Deadlines(new Occasion(date, opening.year(), periods.reviewed(), periods.ahead()));
        List<ClauseDraft> clauses = closed(new Clauses(mentions, deadlines).of(parts), mentions, deadlines);
        return new ConferenceDraft(
                opening.title().orElse(null),
                Kinds.of(naming),
                date,
                opening.place(),
                periods,
                account.stream()
                        .flatMap(sentence -> Chairs.in(sentence).stream())
                        .findFirst()
                        .orElse(null),
                new NamedBodies(mentions).of(account, parts.paragraphs(), clauses),
                clauses);
    }

    /**
     * The tasks proposed for one clause; mostly one, several where the clause holds several between semicolons.
     *
     * @param clause the clause's words
     * @param bodies the bodies known on the day of the conference
     * @param conferenceDate the day a date without a year is reckoned from, or null
     * @throws UnreadableText where the clause is empty, too long or holds no words
     */
    public static List<TaskDraft> taskDrafts(String clause, List<KnownBody> bodies, LocalDate conferenceDate) {
        List<Passage> lines =
                readable(clause).stream().filter(line -> !line.isEmpty()).toList();
        Mentions mentions = new Mentions(new KnownNames(bodies, lines.get(0).marked()));
        Deadlines deadlines = new Deadlines(Occasion.on(conferenceDate));
        List<OpenClause> open = new Clauses(mentions, deadlines).ofTask(new Paragraph(Label.NONE, Passage.join(lines)));
        List<TaskDraft> tasks = new ArrayList<>();
        for (OpenClause one : open) {
            if (one.isTask()) {
                tasks.add(TaskContent.of(one, mentions, deadlines));
            }
        }
        return List.copyOf(tasks);
    }

    /* The headings of a notice name the period ahead that its account leaves out. */
    private static List<Passage> periodsNamed(Opening opening, List<Passage> account, Conclusion parts) {
        Stream<Passage> sections = parts.paragraphs().stream()
                .filter(paragraph -> !paragraph.isClosed() && Sections.isHeading(paragraph.body()))
                .map(Paragraph::body);
        return Stream.of(opening.headings(), account.stream().limit(SENTENCES_ON_PERIODS), sections)
                .flatMap(passages -> passages)
                .toList();
    }

    private static List<Passage> readable(String text) {
        if (text == null || text.isBlank()) {
            throw new UnreadableText(UnreadableText.Reason.EMPTY);
        }
        if (text.length() > LONGEST) {
            throw new UnreadableText(UnreadableText.Reason.TOO_LONG);
        }
        List<Passage> lines = SentText.lines(text);
        Optional<Passage> words = lines.stream().filter(Passage::hasLetters).findFirst();
        if (words.isEmpty()) {
            throw new UnreadableText(UnreadableText.Reason.NO_WORDS);
        }
        return lines;
    }

    private static List<ClauseDraft> closed(List<OpenClause> open, Mentions mentions, Deadlines deadlines) {
        List<ClauseDraft> clauses = new ArrayList<>();
        for (OpenClause clause : open) {
            clauses.add(clause.close(clauses.size() + 1, mentions, deadlines));
        }
        return List.copyOf(clauses);
    }
}
