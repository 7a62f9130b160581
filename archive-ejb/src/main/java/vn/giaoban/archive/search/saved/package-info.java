/** Searches that somebody keeps, and what is new in them. */
package vn.giaoban.archive.search.saved;
