package vn.giaoban.archive.notification;

/**
 * A file that goes with a mail.
 *
 * @param mediaType with its parameters, {@code text/calendar; charset=UTF-8}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only handed over
public record Enclosure(String fileName, String mediaType, byte[] content) {}
