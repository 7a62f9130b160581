/**
 * The letter of invitation to a conference that lies ahead: drafted from the conference, corrected by the office, issued
 * under a number. From then on it never changes; that the conference was moved or cancelled since is said beside it.
 */
package vn.giaoban.meetings.invitation;
