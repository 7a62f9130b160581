/** The files themselves, named by their content. */
package vn.giaoban.archive.content;
