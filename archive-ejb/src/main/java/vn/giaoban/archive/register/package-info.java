/**
 * Numbers of documents: which kinds there are, which run of numbers they count in, and the book of each run. A number
 * once given never changes and never returns.
 */
package vn.giaoban.archive.register;
