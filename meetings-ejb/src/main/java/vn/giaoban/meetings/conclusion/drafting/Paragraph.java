package vn.giaoban.meetings.conclusion.drafting;

/**
 * Lines that belong together.
 *
 * @param label the mark of the list it begins with
 * @param body its words without that mark
 */
record Paragraph(Label label, Passage body) {

    /** Whether it ends like a sentence or an item of an enumeration; headings do not. */
    boolean isClosed() {
        String text = body.text();
        return !text.isEmpty() && ".;!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean endsWithColon() {
        return body.text().endsWith(":");
    }
}
