package vn.giaoban.web.api.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * A personal token as it is asked for.
 *
 * @param name what it is for; "API" when nothing is said
 * @param days how long it is good, 1 to 366; 90 when nothing is said
 */
record WantedToken(
        @Size(min = 1, max = 120) String name,
        @Min(1) @Max(366) Integer days) {

    private static final int USUAL_DAYS = 90;

    String nameOrDefault() {
        return name == null ? "API" : name;
    }

    int daysOrDefault() {
        return days == null ? USUAL_DAYS : days;
    }
}
