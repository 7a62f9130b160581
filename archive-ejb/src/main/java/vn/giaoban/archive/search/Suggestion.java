package vn.giaoban.archive.search;

import java.time.LocalDate;

/** Something whose subject or number begins with the words being typed. */
public record Suggestion(EntryType type, long id, String number, String kind, LocalDate issuedOn, String subject) {}
