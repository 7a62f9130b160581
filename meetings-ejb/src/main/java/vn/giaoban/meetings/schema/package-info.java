/** The tables of the meetings, brought up to date by Flyway once the archive's are. */
package vn.giaoban.meetings.schema;
