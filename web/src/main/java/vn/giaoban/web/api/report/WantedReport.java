package vn.giaoban.web.api.report;

import jakarta.validation.constraints.NotNull;
import vn.giaoban.meetings.report.ReportTexts;

/** The parts of a report to be written. */
record WantedReport(@NotNull Long version, String results, String limits, String ahead, String proposals) {

    ReportTexts texts() {
        return new ReportTexts(results, limits, ahead, proposals);
    }
}
