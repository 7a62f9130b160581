/** The registers of numbers: series, their books, and what became of every number. */
package vn.giaoban.web.register;
