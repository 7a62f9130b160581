/**
 * The forked reader of foreign files. It runs in a JVM of its own, bounded in memory, time and output, so that a hostile
 * file costs one document its text and never the server.
 */
package vn.giaoban.reader;
