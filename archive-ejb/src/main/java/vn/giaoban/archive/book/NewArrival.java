package vn.giaoban.archive.book;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.giaoban.archive.vietnamese.Typed;

/**
 * A document that has arrived.
 *
 * @param author who sent it, as written
 * @param written number and symbol as written, or {@code null}
 * @param dated its day, or {@code null}
 * @param subject kind and subject (tên loại và trích yếu)
 * @param dueOn the day by which it has to be dealt with, or {@code null}
 * @param documentId the same in the archive, or {@code null}
 */
public record NewArrival(
        @NotNull LocalDate arrivedOn,
        @NotBlank @Size(max = 300) String author,
        @Size(max = 60) String written,
        LocalDate dated,
        @NotBlank @Size(max = 2000) String subject,
        LocalDate dueOn,
        @Size(max = 1000) String notes,
        Long documentId) {

    /** The same in composed characters and without blanks around it; what is blank is absent. */
    public NewArrival {
        author = Typed.line(author);
        written = Typed.line(written);
        subject = Typed.line(subject);
        notes = Typed.line(notes);
    }
}
