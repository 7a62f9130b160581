package vn.giaoban.archive.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A body to be entered.
 *
 * @param code capital letters of any alphabet, digits and hyphens; lasting
 * @param parentCode the body above, or {@code null} for the committee itself
 * @param establishedOn first day; {@code null} = since ever, as far as this office is concerned
 */
public record NewBody(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\p{Lu}\\d][\\p{Lu}\\d_-]*")
        String code,

        @NotNull BodyKind kind,
        String parentCode,
        int position,
        LocalDate establishedOn,
        @Valid @NotNull BodyNaming naming) {}
