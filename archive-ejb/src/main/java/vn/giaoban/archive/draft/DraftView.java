package vn.giaoban.archive.draft;

import java.time.OffsetDateTime;

/** What was typed into a form and not yet saved, and when it was last kept. */
public record DraftView(String content, OffsetDateTime savedAt) {}
