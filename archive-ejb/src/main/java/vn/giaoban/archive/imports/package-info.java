/**
 * Documents by the thousand out of another system. Whoever may register documents hands in a file of rows, or
 * files with a list that says what they are; the house takes
 * them in by itself, whatever happens to the server meanwhile, and says of every row that it did not take in why.
 */
package vn.giaoban.archive.imports;
