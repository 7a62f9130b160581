/** Since when and until when a document is in force: told on any day, for the document page and the search alike. */
package vn.giaoban.archive.validity;
