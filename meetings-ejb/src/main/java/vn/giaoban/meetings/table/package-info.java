/** The tables that an office prints of its conferences and tasks. */
package vn.giaoban.meetings.table;
