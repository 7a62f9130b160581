/**
 * The documents of the archive: what is said of them, their files and text, to whom they are circulated, how they are
 * related. A document that the house issued itself is frozen: a correction is a new document.
 */
package vn.giaoban.archive.document;
