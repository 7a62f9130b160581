/** {@code /report-rounds} and {@code /body-reports}: the reports of the bodies for a period. */
package vn.giaoban.web.api.report;
