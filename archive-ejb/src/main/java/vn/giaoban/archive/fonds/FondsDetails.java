package vn.giaoban.archive.fonds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * What is said of a fonds.
 *
 * @param code short and its own
 * @param body code of the body whose papers they are, or {@code null}
 * @param startsOn first day of its papers, or {@code null}
 * @param endsOn last day of its papers; {@code null} while it grows
 */
public record FondsDetails(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 60) String body,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public FondsDetails {
        code = Typed.line(code);
        name = Typed.line(name);
        body = Typed.line(body);
    }
}
