package vn.giaoban.web.conference;

import java.util.List;
import vn.giaoban.meetings.conclusion.ClauseEntry;

/**
 * A conclusion being written, as it is kept until it is saved.
 *
 * @param version of the conference when the writing began
 * @param base the conclusion as it stood then
 * @param typed what has been written since
 */
public record KeptConclusion(long version, List<ClauseEntry> base, List<ClauseEntry> typed) {}
