/** The tables of the office: on a page, on paper and as files. */
package vn.giaoban.web.table;
