/**
 * The books of documents in and out (sổ đăng ký văn bản đến, đi): the incoming register itself, and both as they are printed and
 * closed.
 */
package vn.giaoban.archive.book;
