/** The register of documents that arrive, and the closing of books. */
package vn.giaoban.web.book;
