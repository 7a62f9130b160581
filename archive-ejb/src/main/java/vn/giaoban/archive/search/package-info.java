/** One search over documents, clauses and tasks: what is indexed, how Vietnamese is analysed, who may find what. */
package vn.giaoban.archive.search;
