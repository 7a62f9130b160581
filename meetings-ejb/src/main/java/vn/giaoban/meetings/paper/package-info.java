/**
 * The papers of the office around a conference and its tasks besides the notice: the programme, the minutes, the slip by which a
 * task is given, the letter that urges, the report on what has come of it. They are drafts to be signed or entered like any
 * paper; nothing here takes a number.
 */
package vn.giaoban.meetings.paper;
