package vn.giaoban.web.notice;

import vn.giaoban.meetings.notice.NoticeEntry;

/**
 * A notice being written, as it is kept until it is saved.
 *
 * @param base the notice as it stood when the writing began
 */
public record KeptNotice(NoticeEntry base, NoticeEntry typed) {}
