package vn.giaoban.archive.suggestion;

/** Something that a file says of itself, and where it says it. */
public record Suggestion<T>(T value, Place place) {}
