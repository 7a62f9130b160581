/** Conferences: planned, prepared, held, concluded. Who is summoned reads what the conference brings forth. */
package vn.giaoban.meetings.conference;
