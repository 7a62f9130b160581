package vn.giaoban.archive.account;

import java.time.OffsetDateTime;

/** A personal token as its owner sees it in a list; the secret itself is shown once and never again. */
public record TokenView(long id, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt) {}
