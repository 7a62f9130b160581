package vn.giaoban.archive.document;

import java.time.OffsetDateTime;

/** Who made what of the text of a page, and when. */
public record CorrectionView(PageReview review, String by, OffsetDateTime at) {}
