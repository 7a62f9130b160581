package vn.giaoban.meetings.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody enters to assign a task ("5 rõ": who leads, who takes part, what, by when, how it is reported).
 *
 * @param lead code of the one body that leads
 * @param coordinating codes of the bodies that take part
 * @param deliverable what is to come out (sản phẩm), or null
 * @param director the leader who directs it, as written, or null
 * @param reporting how it is to be reported, or null
 * @param assignedOn null = today
 */
public record Assignment(
        @Size(max = 4000) String content,
        String lead,
        @NotNull @Size(max = 50) List<@NotBlank String> coordinating,
        @Valid Due due,
        @Size(max = 500) String deliverable,
        @Size(max = 300) String director,
        @Size(max = 500) String reporting,
        LocalDate assignedOn) {

    public Assignment {
        coordinating = coordinating == null ? List.of() : List.copyOf(coordinating);
    }
}
