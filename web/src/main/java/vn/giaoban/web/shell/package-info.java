/**
 * The frame around every page: who is signed in, in which language, on which business day; the headers of every answer; how
 * dates and numbers are written.
 */
package vn.giaoban.web.shell;
