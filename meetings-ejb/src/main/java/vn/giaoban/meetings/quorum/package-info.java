/** How many of those summoned must be present, by kind of conference; it warns and never blocks. */
package vn.giaoban.meetings.quorum;
