/** The marks that a searcher left out, put back by what the archive itself has taught: no word list is brought along. */
package vn.giaoban.archive.search.restoration;
