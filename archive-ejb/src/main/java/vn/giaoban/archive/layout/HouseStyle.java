package vn.giaoban.archive.layout;

import java.util.Objects;

/**
 * What an office may decide within the rules of form.
 *
 * @param numbering how sections and clauses are counted; null for the way of the rule set
 * @param spelling spelling of the phrases the system writes itself
 * @param twoSided printed on both sides, so that left and right margin change places on the back
 */
public record HouseStyle(Numbering numbering, Spelling spelling, boolean twoSided) {

    /** The rule set's own numbering, <i>ủy</i> rather than <i>uỷ</i>, printed on one side. */
    public static final HouseStyle USUAL = new HouseStyle(null, Spelling.OLD, false);

    public HouseStyle {
        Objects.requireNonNull(spelling, "spelling");
    }
}
