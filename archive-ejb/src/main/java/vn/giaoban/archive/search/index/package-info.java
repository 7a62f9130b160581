/**
 * Keeps the index in step with the database. The database is the truth: what changed waits in an outbox written with the
 * change, one server at a time carries it over, and the whole index can be built anew beside the one that is read.
 */
package vn.giaoban.archive.search.index;
