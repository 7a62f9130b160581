package vn.giaoban.meetings.conclusion.drafting;

import java.util.Optional;

/** Whether a paragraph of the conclusion is a heading, and of what; or no part of it at all. */
final class HeadingReader {

    private static final int LONGEST_HEADING = 30;
    private static final int FEWEST_WORDS_OF_PROSE = 7;

    private final Paragraph paragraph;
    private final Paragraph next;
    private final Owners owners;

    HeadingReader(Paragraph paragraph, Paragraph next, Mentions mentions) {
        this.paragraph = paragraph;
        this.next = next;
        this.owners = Owners.of(paragraph.body().head(), mentions);
    }

    /** The rank by which headings and items hang below one another; a heading in capitals stands as high as a roman one. */
    int rank() {
        return !paragraph.label().isMark() && isHeading()
                ? 1
                : paragraph.label().rank();
    }

    boolean isHeading() {
        Passage body = paragraph.body();
        if (Attachment.isField(body)
                || body.words() > LONGEST_HEADING
                || (paragraph.endsWithColon() && !namesOnlyOwners())) {
            return false;
        }
        if (namesOnlyOwners()) {
            return paragraph.label().isMark() || paragraph.endsWithColon();
        }
        boolean open = !paragraph.isClosed();
        return open
                && (body.isCapitals()
                        || (Sections.isHeading(body)
                                && !ClauseKinds.ordered(body)
                                && paragraph.label().rank() < Label.DASH)
                        || paragraph.label().rank() == 1
                        || (isAboveOthers() && !owners.isAnyone()));
    }

    private boolean namesOnlyOwners() {
        return owners.isAnyone()
                && paragraph.body().after(owners.workFrom()).trimmed().isEmpty();
    }

    /* "1. Về công tác tuyên truyền" with a), b) or dashes below it. */
    private boolean isAboveOthers() {
        return paragraph.label().isMark()
                && next != null
                && next.label().rank() > paragraph.label().rank()
                && !Attachment.isField(next.body());
    }

    /** Who the heading names; the items below are theirs. */
    Optional<Owners> owners() {
        return owners.isAnyone() ? Optional.of(owners) : Optional.empty();
    }

    /** The writer's name, a caption, the words of a button: short, no stop, no mark of a list, nothing to do. */
    boolean isDebris() {
        Passage body = paragraph.body();
        return !isHeading()
                && !paragraph.label().isMark()
                && !paragraph.isClosed()
                && !paragraph.endsWithColon()
                && body.words() < FEWEST_WORDS_OF_PROSE
                && !ClauseKinds.isDirective(body)
                && !owners.isAnyone();
    }
}
