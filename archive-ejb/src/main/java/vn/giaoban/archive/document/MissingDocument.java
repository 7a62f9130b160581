package vn.giaoban.archive.document;

import java.time.LocalDate;

/**
 * A document that texts of the archive mention and that is not there.
 *
 * @param written its number as a text has it
 * @param day its day of issue as texts have it, or {@code null}
 * @param citing in how many documents it is mentioned
 * @param lastCitedOn day of issue of the latest of them
 * @param lastCiting id of one of them
 */
public record MissingDocument(String written, LocalDate day, long citing, LocalDate lastCitedOn, long lastCiting) {}
