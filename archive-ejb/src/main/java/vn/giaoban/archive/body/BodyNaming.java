package vn.giaoban.archive.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How a body is called for some time.
 *
 * @param fullName e.g. {@code Ban Tổ chức Huyện ủy}
 * @param shortName for lists and badges, e.g. {@code Ban Tổ chức}
 * @param symbol what its documents carry after the slash, e.g. {@code BTCHU}; kept per body and day, never computed from
 *     the name
 * @param superiorHeading first line of the issuer block, e.g. {@code ĐẢNG BỘ TỈNH …}; may be absent
 * @param heading second line of the issuer block, e.g. {@code HUYỆN ỦY ĐỊNH SƠN}
 */
public record BodyNaming(
        @NotBlank @Size(max = 300) String fullName,
        @NotBlank @Size(max = 120) String shortName,
        @NotBlank @Size(max = 40) String symbol,
        @Size(max = 300) String superiorHeading,
        @NotBlank @Size(max = 300) String heading) {}
