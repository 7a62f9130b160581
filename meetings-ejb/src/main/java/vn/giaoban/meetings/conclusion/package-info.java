/** What a conference concluded: ordered clauses, each with its tasks or marked as giving rise to none. */
package vn.giaoban.meetings.conclusion;
