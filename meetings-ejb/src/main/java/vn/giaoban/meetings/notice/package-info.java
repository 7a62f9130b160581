/**
 * The notice of conclusion: what goes out of a conference under a number. It is drafted from the conclusion, submitted,
 * signed and issued; from then on it is a document of the archive and never changes.
 */
package vn.giaoban.meetings.notice;
