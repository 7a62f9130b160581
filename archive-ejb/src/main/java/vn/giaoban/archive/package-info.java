/** The memory of the house: bodies, documents, numbers, files and the search over them. It knows nothing of meetings. */
package vn.giaoban.archive;
