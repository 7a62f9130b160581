/** Who did what to what, when, from where, with what result. Rows are only ever added. */
package vn.giaoban.archive.audit;
