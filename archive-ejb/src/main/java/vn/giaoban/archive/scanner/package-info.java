/**
 * The folder in which scanners put what they have scanned. Each file is taken in once it is whole, and waits until somebody
 * registers it as a document, or discards it.
 */
package vn.giaoban.archive.scanner;
