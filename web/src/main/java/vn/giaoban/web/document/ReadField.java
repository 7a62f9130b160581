package vn.giaoban.web.document;

import vn.giaoban.archive.suggestion.Place;

/**
 * What was read for a field of the form.
 *
 * @param value as it stands in the field
 * @param name what it is called, where the field has it by its code; or {@code null}
 */
public record ReadField(String value, String name, Place place) {}
